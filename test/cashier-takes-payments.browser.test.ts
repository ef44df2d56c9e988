import { Client } from './journey/client.ts';
import { inBrowser } from './page/in-browser.ts';
import { CustomsPage, openReview } from './page/officers-desk.ts';

import { fileInTerritory, lawfulAnswers } from './page/territory-filing.ts';

const { platform, browser } = inBrowser();
let trader: Client;
let officer: Client;
beforeAll(async () => {
  [trader, officer] = await Promise.all([
    Client.persona(platform.url, 'as-importer'),
    Client.persona(platform.url, 'as-officer'),
  ]);
});

const atTheCounter = (width: 'phone' | 'desk') => CustomsPage.open(browser, platform.url, 'cashier', width, '/cashier');

async function find(cashier: CustomsPage, reference: string): Promise<void> {
  await cashier.page.getByLabel('Find by reference').fill(reference);
  await cashier.press('Find');
}

test('who looks for an entry that is not found is left with nobody else’s to take money for', async () => {
  const { reference } = await fileInTerritory(trader);
  const cashier = await atTheCounter('desk');
  await find(cashier, reference);
  await cashier.page.getByLabel('Amount taken').waitFor();
  await find(cashier, 'AS-0000-0000-0');
  await cashier.says('There is no entry AS-0000-0000-0 at your port.');
  expect(await cashier.page.getByLabel('Amount taken').count()).toBe(0);
  await cashier.close();
});

test.each(['phone', 'desk'] as const)(
  'on a %s: an entry is found by its reference, typed or scanned, and only what is due is taken',
  async (width) => {
    const { reference } = await fileInTerritory(trader);
    await openReview(officer, reference);
    const cashier = await atTheCounter(width);
    await find(cashier, 'AS-0000-0000-0');
    await cashier.says('There is no entry AS-0000-0000-0 at your port.');
    await cashier.flawless();
    await find(cashier, '173-12345675');
    await cashier.says('This is not a reference: one looks like AS-7K3F-9QXM-4.');
    await cashier.flawless();
    await find(cashier, `${platform.url}/entries/${reference}`);
    await cashier.says(`Read as ${reference}`);
    await cashier.says('No officer has decided yet.');
    await cashier.page.getByLabel('Amount taken').fill('twelve');
    await cashier.press('Record the payment');
    await cashier.says('An amount is written with digits, as 1,250.00');
    await cashier.page.getByLabel('Amount taken').fill('1.251');
    await cashier.says('$1.25 or $1,251.00? Choose what is meant:');
    await cashier.press('Record the payment');
    await cashier.says('This can be read in two ways. Choose below it what is meant.');
    await cashier.press('$1.25');
    await cashier.press('Record the payment');
    await cashier.page.getByRole('alert').getByRole('link').waitFor();
    await cashier.says('Due: $12.51; given: $1.25.');
    expect(await cashier.page.getByRole('main').innerText()).not.toMatch(/amountDueUsd|entryVersion/);
    await cashier.flawless();
    await cashier.page.getByLabel('Amount taken').fill('$12.51');
    await cashier.page.getByLabel('Paid', { exact: true }).selectOption({ label: 'By check' });
    await cashier.page.getByLabel('Receipt number').fill(`ppg-17-${width}`);
    await cashier.press('Record the payment');
    await cashier.says('Paid; the release follows the officer’s decision.');
    await cashier.says('$12.51 by check. Receipt PPG-17-');
    await cashier.page.getByRole('link', { name: 'Print the receipt' }).click();
    await cashier.says('American Samoa Customs');
    await cashier.says('Stamp and signature of the cashier');
    expect(await cashier.page.getByRole('main').innerText()).toMatch(/\$12\.51 by check/);
    await cashier.flawless();
    await cashier.close();
  },
);

test('what an officer has still to assess cannot be paid yet, and the page says why', async () => {
  const [first] = lawfulAnswers.lines;
  const { reference } = await fileInTerritory(trader, {
    ...lawfulAnswers,
    lines: [{ ...first, category: 'TOBACCO', tobaccoPieces: '2000' }],
  });
  const cashier = await atTheCounter('desk');
  await find(cashier, reference);
  await cashier.says('An officer has still to assess its excise');
  expect(await cashier.page.getByRole('button', { name: 'Record the payment' }).count()).toBe(0);
  await cashier.close();
});

test('the pages of Customs are for those whose work they are', async () => {
  const cashier = await atTheCounter('phone');
  await cashier.portal.goTo('/officers');
  await cashier.says('This page is for others');
  await cashier.flawless();
  await cashier.close();
});
