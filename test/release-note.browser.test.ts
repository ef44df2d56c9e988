import { Client } from './journey/client.ts';
import { AtCustoms } from './page/at-customs.ts';
import { inBrowser } from './page/in-browser.ts';
import { CustomsPage } from './page/officers-desk.ts';
import { PortalPage, widths } from './page/portal-page.ts';
import { fileInTerritory, lawfulAnswers } from './page/territory-filing.ts';

const { platform, browser } = inBrowser();
let filer: Client;
let customs: AtCustoms;
beforeAll(async () => {
  [filer, customs] = [await Client.persona(platform.url, 'as-importer'), await AtCustoms.of(platform.url)];
});

/** Filed, in the officers' queue, and paid where `paid` says so. */
async function filed({ paid = false, answers = lawfulAnswers as object } = {}) {
  const entry = await fileInTerritory(filer, answers);
  const standing = 'query ($id: ID!) { entry(by: { id: $id }) { releaseCode status review { status } } }';
  const { entry: now } = await filer.until(
    standing,
    { id: entry.id },
    (at) => at.entry?.status === 'IN_REVIEW' && at.entry.review?.status === 'OPEN' && at,
  );
  if (paid) await customs.takePayment(entry.id);
  return { ...entry, code: now.releaseCode as string };
}

const signedIn = async (path: string, width: keyof typeof widths = 'desk') => {
  const portal = await PortalPage.openAs(browser, `${platform.url}${path}`, /Tutuila Trading/, widths[width]);
  return portal;
};

describe.each(['phone', 'desk'] as const)('on a %s', (width) => {
  test('anybody who is given the code of an entry sees whether it is released, the bill and the pieces, and nothing else', async () => {
    const entry = await filed({ paid: true });
    const at = await PortalPage.open(browser, `${platform.url}/release/${entry.code}`, widths[width]);
    const { page } = at;
    await at.says('Not released');
    await at.says('173-12345675');
    await at.says('11 pieces');
    expect(await at.flaws()).toEqual([]);
    await customs.release(entry.id);
    await page.getByRole('button', { name: 'Check again' }).click();
    await page.getByRole('heading', { name: 'Released', exact: true }).waitFor();
    const text = await at.text();
    for (const kept of [entry.reference, 'Sina', 'Tutuila', 'Rice', '$', 'Pago Pago, AS'])
      expect(text).not.toContain(kept);
    expect(await at.flaws()).toEqual([]);
    await at.close();
  });

  test('a code is typed as it is printed; one that is mistyped, none, or of no entry is told apart', async () => {
    const { code } = await filed();
    const portal = await PortalPage.open(browser, `${platform.url}/release`, widths[width]);
    const { page } = portal;
    const check = async (typed: string) => {
      await page.getByLabel('Code of the release').fill(typed);
      await page.getByRole('button', { name: 'Check', exact: true }).click();
    };
    await check('');
    await portal.says('Enter the code, as 7K3F-9QXM-4T2V.');
    await check('AS-7K3F-9QXM-4');
    await portal.says('This is not a code of a release');
    await check(`${code[0] === '7' ? '8' : '7'}${code.slice(1)}`);
    await portal.says('A letter or digit of this code is not as it stands on the paper.');
    expect(await portal.flaws()).toEqual([]);
    await check('0000-0000-0000');
    await portal.says('There is no release of this code');
    await check(` ${code.slice(0, 4)} ${code.slice(4, 8).toLowerCase()} ${code.slice(8)}`);
    await portal.says('Not released');
    expect(new URL(page.url()).pathname).toBe(`/release/${code}`);
    await portal.close();
  });

  test('who withdraws what is paid is asked with the amount, and told afterwards that it is owed back and where', async () => {
    const entry = await filed({ paid: true });
    const portal = await signedIn(`/entries/${entry.reference}`, width);
    const { page } = portal;
    await portal.shows('In review');
    await portal.says('What is owed is paid. Nothing to do until an officer decides.');
    expect(await portal.timeline()).toContain('Paid $12.51');
    await page.getByRole('button', { name: 'Withdraw this filing' }).click();
    await portal.says('You have paid $12.51: it is then no longer owed');
    expect(await portal.flaws()).toEqual([]);
    await page.getByRole('button', { name: 'Yes, withdraw it' }).click();
    await portal.shows('Withdrawn');
    await portal.says(/\$12\.51 was paid, and is no longer owed\. How it is given back, no law held here says/);
    await portal.says('Owed back to you');
    expect(await portal.flaws()).toEqual([]);
    const cashier = await CustomsPage.open(browser, platform.url, 'cashier', width, '/cashier');
    await cashier.row(entry.reference).getByText('$12.51').waitFor();
    await cashier.row(entry.reference).getByRole('button', { name: 'Look at it' }).click();
    await cashier.says('It was withdrawn: $12.51 was paid for it and is no longer owed.');
    await cashier.flawless();
    await cashier.close();
    await portal.close();
  });
});

test('the release note is one sheet with what a dock asks for, and what is scanned from it opens the entry at the counter', async () => {
  const lines = Array.from({ length: 40 }, (_, n) => ({
    ...lawfulAnswers.lines[0]!,
    key: `${n}`,
    purchasePriceUsd: '2.00',
    description: `Rice cookers of kind ${n + 1}, in cartons, with a description that takes ${'more '.repeat(40)}`,
  }));
  const entry = await filed({ answers: { ...lawfulAnswers, lines } });
  const portal = await signedIn(`/entries/${entry.reference}/print`);
  const { page } = portal;
  await page.getByRole('heading', { level: 1, name: entry.reference }).waitFor();
  await portal.says('Not released');
  expect(await portal.flaws()).toEqual([]);
  await customs.takePayment(entry.id);
  await customs.release(entry.id);
  await page.getByText('Released', { exact: true }).waitFor();
  await portal.says(/Receipt RC-/);
  for (const words of [
    'American Samoa Customs',
    'Port of Pago Pago',
    '173-12345675',
    'Stamp and signature',
    'and 32 more lines',
  ])
    await portal.says(words);
  const cashier = await CustomsPage.open(browser, platform.url, 'cashier', 'desk', '/cashier');
  await cashier.page.getByLabel('Find by reference').fill(`${platform.url}/release/${entry.code}#${entry.reference}`);
  await cashier.press('Find');
  await cashier.page.getByRole('heading', { name: entry.reference }).waitFor();
  await cashier.close();
  await page.emulateMedia({ media: 'print' });
  await page.getByRole('button', { name: 'Print', exact: true }).waitFor({ state: 'hidden' });
  expect(await page.getByRole('banner').isVisible()).toBe(false);
  const sheet = (await page.pdf({ format: 'Letter' })).toString('latin1');
  expect(sheet.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await portal.close();
});
