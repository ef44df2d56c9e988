import { Client } from './journey/client.ts';
import { inBrowser } from './page/in-browser.ts';
import { CustomsPage, openReview, type Width } from './page/officers-desk.ts';

import { fileInTerritory, lawfulAnswers } from './page/territory-filing.ts';

const [cookers, book] = lawfulAnswers.lines;
const whisky = {
  ...cookers,
  key: 'whisky',
  description: 'Whisky <b>in bottles</b> & “gifts” ʻava 🙂',
  purchasePriceUsd: '180.00',
  category: 'ALCOHOL',
  drink: 'SPIRITS',
  litres: '4.5',
  strengthPercent: '40',
};
/** Examined intensively, so that it stands above whatever the random sample picks. */
const dear = { ...cookers, key: 'dear', purchasePriceUsd: '12000.00' };

const inThreeWeeks = new Date(Date.now() + 21 * 86_400_000).toISOString().slice(0, 10);
const aSaturday = '2027-02-13';
const withWeekday = (day: string): string =>
  new Date(day).toLocaleDateString('en-US', {
    weekday: 'long',
    month: 'short',
    day: 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  });
const spelled = (day: string): string =>
  new Date(day).toLocaleDateString('en-US', { dateStyle: 'medium', timeZone: 'UTC' });

const { platform, browser } = inBrowser();
let trader: Client;
let elsewhere: Client;
beforeAll(async () => {
  [trader, elsewhere] = await Promise.all([
    Client.persona(platform.url, 'as-importer'),
    Client.persona(platform.url, 'as-officer-2'),
  ]);
});

const sitsDown = (who: Parameters<typeof CustomsPage.open>[2], width: Width, path = '/officers') =>
  CustomsPage.open(browser, platform.url, who, width, path);

/** An entry that stands in the queue. */
async function queued(...lines: object[]): Promise<string> {
  const { reference } = await fileInTerritory(trader, { ...lawfulAnswers, ...(lines.length ? { lines } : {}) });
  await openReview(elsewhere, reference);
  return reference;
}

describe.each(['phone', 'desk'] as const)('on a %s', (width) => {
  test('an officer claims, assesses a listed category and releases; the cashier takes the excise; both see it', async () => {
    const reference = await queued(book!, whisky);
    const [officer, cashier] = await Promise.all([sitsDown('officer', width), sitsDown('cashier', width, '/cashier')]);
    await officer.row(reference).getByText('Assess excise').waitFor();
    await officer.flawless();
    await officer.claim(reference);
    await officer.row(reference).getByText('You', { exact: true }).waitFor();
    await officer.openDesk(reference);
    await officer.says(whisky.description);
    await officer.says(/goes back to the queue in (29|30) min/);
    await officer.flawless();

    await officer.decide('Release');
    await officer.press('Release');
    await officer.says('There is a problem');
    await officer.flawless();
    await officer.page.getByRole('link', { name: /^Enter the excise on line 2/ }).click();
    await officer.page.keyboard.type('$1,080.50');
    await officer.because('In order');
    await officer.note('Five bottles of six were in the box.');
    await officer.page.getByLabel('Litres found').fill('3.75');
    await officer.press('Release');
    await officer.says('Line 2: the rate comes to $22.50, and $1,080.50 is stated.');
    await officer.flawless();
    await officer.press('Take over $22.50');
    await officer.press('Release');
    await officer.says('A release is decided.');
    await officer.says('$22.50 at the cashier');
    await officer.says('3.75 L × $6.00 = $22.50.');
    await officer.says('Note: Five bottles of six were in the box.');
    await officer.flawless();

    await cashier.page.getByRole('button', { name: `Take payment for ${reference}` }).click();
    await cashier.flawless();
    await cashier.press('Record the payment');
    await cashier.says('The goods are released and may be taken.');
    await cashier.flawless();
    await officer.says(/The entry stands at released/);
    await Promise.all([officer.close(), cashier.close()]);
  }, 240_000);

  test('what comes in meanwhile waits behind a button, and no row moves', async () => {
    const first = await queued();
    const officer = await sitsDown('officer', width);
    await officer.row(first).waitFor();
    const before = await officer.references();
    const urgent = await queued(dear);
    await officer.page.getByRole('button', { name: /^1 new/ }).waitFor();
    expect(await officer.references()).toEqual(before);
    await officer.flawless();
    await officer.page.getByRole('button', { name: /^1 new/ }).click();
    await officer.row(urgent).waitFor();
    expect((await officer.references()).indexOf(urgent)).toBeLessThan((await officer.references()).indexOf(first));
    await officer.close();
  });

  test('an officer asks for a document, and the review waits for the filer', async () => {
    const reference = await queued();
    const officer = await sitsDown('officer', width);
    await officer.claim(reference);
    await officer.openDesk(reference);
    await officer.decide('Ask for a document');
    await officer.page.getByLabel('Which document').selectOption({ label: 'Commercial invoice' });
    const proposed = await officer.page.getByLabel('Last day to present it').inputValue();
    await officer.says(`Proposed: ${withWeekday(proposed)}, 10 working days from `);
    await officer.page.getByLabel('Last day to present it').fill(aSaturday);
    await officer.says(`Customs at Pago Pago does not work on ${withWeekday(aSaturday)}.`);
    await officer.flawless();
    await officer.page.getByLabel('Last day to present it').fill('January 31, 2020');
    await officer.says('Read as Jan 31, 2020');
    await officer.because('The value must be shown');
    await officer.press('Ask for it');
    await officer.says('The last day to present a document has not passed.');
    await officer.flawless();
    await officer.page.getByLabel('Last day to present it').fill(inThreeWeeks);
    await officer.press('Ask for it');
    await officer.says('It waits for the filer');
    await officer.says(/^Commercial invoice, due /);
    await officer.page.getByRole('link', { name: 'Back to the queue' }).first().click();
    await officer.lane('Waiting for the filer');
    await officer
      .row(reference)
      .getByText(`Due ${spelled(inThreeWeeks)}`)
      .waitFor();
    await officer.flawless();
    await officer.close();
  });
});

test('the queue is worked through by keyboard, and its keys can be turned off', async () => {
  const reference = await queued();
  const officer = await sitsDown('officer', 'desk');
  await officer.row(reference).waitFor();
  const field = officer.page.getByLabel('Find an entry');
  await field.press('j');
  expect(await field.inputValue()).toBe('j');
  await officer.page.getByRole('heading', { level: 1 }).focus();
  await officer.page.keyboard.press('j');
  const first = await officer.page.locator('tr[data-row] a:focus').innerText();
  await officer.page.keyboard.press('c');
  await officer.row(first).getByText('You', { exact: true }).waitFor();
  await officer.page.keyboard.press('Enter');
  await officer.says('You hold this review.');
  await officer.page.getByRole('link', { name: 'Back to the queue' }).click();
  await officer.press('Turn these keys off');
  await officer.page.keyboard.press('j');
  expect(await officer.page.locator('tr[data-row] a:focus').count()).toBe(0);
  await officer.close();
});

test.each(['phone', 'desk'] as const)(
  'on a %s a reference opens its entry from the queue however it was copied, and a mistyped one is told from one that is nowhere',
  async (width) => {
    const reference = await queued();
    const officer = await sitsDown('officer', width);
    await officer.row(reference).waitFor();
    const field = officer.page.getByLabel('Find an entry');
    await field.fill(reference.slice(0, -1) + (reference.endsWith('7') ? '8' : '7'));
    await field.press('Enter');
    await officer.says('A letter or digit of this reference is not as it was given.');
    await field.fill('AS–0000–0000–0');
    await field.press('Enter');
    await officer.says('There is no entry AS-0000-0000-0 at your ports.');
    await officer.flawless();
    for (const copied of [
      ` ${reference.toLowerCase().replaceAll('-', ' ')}.`,
      `${platform.url}/entries/${reference}`,
    ]) {
      await officer.portal.goTo('/officers');
      await field.fill(copied);
      await field.press('Enter');
      await officer.page.getByRole('heading', { level: 1, name: reference }).waitFor();
    }
    await officer.close();
  },
);

test.each(['phone', 'desk'] as const)(
  'on a %s the queue finds by waybill and by the beginning of a name, and says what it looked for when nothing is there',
  async (width) => {
    const reference = await queued();
    const officer = await sitsDown('officer', width);
    const field = officer.page.getByLabel('Find an entry');
    for (const known of [lawfulAnswers.billOfLading, lawfulAnswers.filerName.slice(0, 4)]) {
      await field.fill(known);
      await field.press('Enter');
      await officer.row(reference).waitFor();
      expect(new URL(officer.page.url()).searchParams.get('search')).toBe(known);
    }
    await officer.flawless();
    await field.fill('Nobody of that name');
    await field.press('Enter');
    await officer.says('Nothing at your ports has “Nobody of that name” as its reference');
    await officer.flawless();
    await officer.page.getByRole('link', { name: 'Back to the queue' }).click();
    await officer.row(reference).waitFor();
    await officer.close();
  },
);

test('while the stream is cut the queue says so, and it catches up by itself', async () => {
  const officer = await sitsDown('officer', 'phone');
  await officer.portal.stream.cut();
  await officer.says('Live updates paused.');
  await officer.says(/What you see is as of .* Pago Pago time/);
  await officer.flawless();
  const reference = await queued();
  officer.portal.stream.mend();
  await officer.page.getByText('Live updates paused.').waitFor({ state: 'detached' });
  await officer.page.getByRole('button', { name: /^\d+ new/ }).click();
  await officer.row(reference).waitFor();
  await officer.close();
});

test('a queue that cannot be had says why, and comes when it is tried again', async () => {
  const reference = await queued();
  const officer = await sitsDown('officer', 'phone', '/officers?lane=MINE');
  await officer.page.route('**/graphql', (route) =>
    route.request().postData()?.includes('QueuePage') ? route.abort() : route.continue(),
  );
  await officer.lane('Unassigned');
  await officer.says('The queue cannot be shown just now');
  await officer.flawless();
  await officer.page.unrouteAll({ behavior: 'wait' });
  await officer.press('Try again');
  await officer.row(reference).waitFor();
  await officer.close();
});
