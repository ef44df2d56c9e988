import type { Browser } from 'playwright-core';
import { Client } from './journey/client.ts';
import { AtCustoms } from './page/at-customs.ts';
import { CustomsPage } from './page/officers-desk.ts';
import { openBrowser, PortalPage, widths } from './page/portal-page.ts';
import { fileInTerritory } from './page/territory-filing.ts';
import { reachPlatform, type ReachedPlatform } from './reach-platform.ts';

let platform: ReachedPlatform;
let browser: Browser;
let trader: Client;
let customs: AtCustoms;
beforeAll(async () => {
  platform = await reachPlatform();
  browser = await openBrowser();
  [trader, customs] = await Promise.all([Client.persona(platform.url, 'as-importer'), AtCustoms.of(platform.url)]);
});
afterAll(async () => {
  await browser?.close();
  await platform?.leave();
});

const find = async (cashier: CustomsPage, reference: string): Promise<void> => {
  await cashier.page.getByLabel('Find by reference').fill(reference);
  await cashier.press('Find');
  await cashier.page.getByRole('heading', { level: 2, name: reference }).waitFor();
};
const net = async (client: Client, means: string): Promise<number> => {
  const query = '{ dayClosing(portCode: "ASPPG") { means { means netUsd } } }';
  const { dayClosing } = await client.data(query);
  const all = dayClosing.means as { means: string; netUsd: string }[];
  return Number(all.find((one) => one.means === means)?.netUsd ?? 0);
};

async function filerSeesWhatWasGivenBack(reference: string, width: 'phone' | 'desk'): Promise<void> {
  const filer = await PortalPage.openAs(browser, platform.url, /^Importer in Pago Pago/, widths[width]);
  await filer.openEntry(reference);
  await filer.says('$20.00 by check');
  await filer.says('Given back');
  await filer.says(`Voucher V-${width.toUpperCase()}`);
  expect(await filer.flaws()).toEqual([]);
  for (const sheet of ['receipt', 'print']) {
    await filer.goTo(`/entries/${reference}/${sheet}`);
    await filer.says('$20.00 by check');
    await filer.says('Given back');
    await filer.says('$7.49 by check');
    await filer.says(`V-${width.toUpperCase()}`);
    expect(await filer.flaws()).toEqual([]);
  }
  await filer.close();
}

async function filerSeesThatItIsDueAgain(reference: string, width: 'phone' | 'desk'): Promise<void> {
  const filer = await PortalPage.openAs(browser, platform.url, /^Importer in Pago Pago/, widths[width]);
  await filer.openEntry(reference);
  await filer.says('Due again, since a payment was taken back');
  await filer.says('Pay $12.51');
  await filer.says('A payment was taken back, so it is due again.');
  expect(await filer.text()).not.toMatch(/Due before release|released when the payment is recorded/);
  expect(await filer.flaws()).toEqual([]);
  await filer.goTo(`/entries/${reference}/print`);
  await filer.says('Nothing is paid. Due: $12.51.');
  await filer.close();
}

test.each(['phone', 'desk'] as const)(
  'on a %s: a check made out too high releases, its rest is given back, the filer sees both, and the day closes on what is left',
  async (width) => {
    const { id, reference } = await fileInTerritory(trader);
    await customs.release(id);
    const before = await net(customs.cashier, 'CHECK');
    const cashier = await CustomsPage.open(browser, platform.url, 'cashier', width, '/cashier');
    await find(cashier, reference);
    await cashier.page.getByLabel('Amount taken').fill('20.00');
    await cashier.page.getByLabel('Paid', { exact: true }).selectOption({ label: 'By check' });
    await cashier.press('Record the payment');
    await cashier.says('Due: $12.51; given: $20.00.');
    await cashier.page.getByText('More was taken than is due').click();
    await cashier.press('Record the payment');
    await cashier.says('$7.49 was paid beyond what is owed.');
    await cashier.flawless();
    const waysBack = cashier.page.getByLabel('Given back', { exact: true });
    await waysBack.waitFor();
    expect(await waysBack.getByRole('option').allInnerTexts()).not.toContain('In cash');
    await waysBack.selectOption({ label: 'By check' });
    await cashier.page.getByLabel('Voucher number').fill(`v-${width}`);
    await cashier.press('Record that $7.49 was given back');
    await cashier.says(`Given back: $7.49 by check. Voucher V-${width.toUpperCase()}`);
    await cashier.flawless();
    expect(await net(customs.cashier, 'CHECK')).toBeCloseTo(before + 12.51, 2);
    await cashier.portal.goTo('/cashier/closing');
    await cashier.says('Signature of the cashier and of the supervisor');
    await cashier.says('The day is not over: more may come.');
    await cashier.flawless();
    await cashier.close();

    await filerSeesWhatWasGivenBack(reference, width);
  },
);

test('a payment that was recorded wrongly is taken back at the counter, with the reason, and the entry waits to be paid', async () => {
  const { reference } = await fileInTerritory(trader);
  const cashier = await CustomsPage.open(browser, platform.url, 'cashier', 'phone', '/cashier');
  await find(cashier, reference);
  await cashier.page.getByLabel('Amount taken').waitFor();
  await cashier.page.getByLabel('Paid', { exact: true }).selectOption({ label: 'In cash' });
  await cashier.press('Record the payment');
  await cashier.says('Paid; the release follows the officer’s decision.');
  await cashier.page.getByRole('button', { name: /^Take it back/ }).click();
  await cashier.press('Take the payment back');
  await cashier.says('Say why the payment is taken back.');
  const reasons = cashier.page.getByLabel('Why is the payment taken back?');
  expect(await reasons.getByRole('option').allInnerTexts()).not.toContain('It was not honored');
  await reasons.selectOption({ label: 'It was recorded twice' });
  await cashier.press('Take the payment back');
  await cashier.says('Taken back: it was recorded twice.');
  await cashier.page.getByLabel('Amount taken').waitFor();
  await cashier.flawless();
  await cashier.close();
});

test.each(['phone', 'desk'] as const)(
  'on a %s: what is released and whose payment is taken back owes again before the eyes of the counter, the supervisor and the filer, until it is paid',
  async (width) => {
    const { id, reference } = await fileInTerritory(trader);
    await customs.takePayment(id, { means: 'CASH' });
    await customs.release(id);
    const supervisor = await CustomsPage.open(browser, platform.url, 'supervisor', width, '/cashier');
    await find(supervisor, reference);
    await supervisor.page.getByRole('button', { name: /^Take it back/ }).click();
    await supervisor.page
      .getByLabel('Why is the payment taken back?')
      .selectOption({ label: 'A wrong amount was recorded' });
    await supervisor.press('Take the payment back');
    await supervisor.says('It is released, and $12.51 is due again: a payment was taken back.');
    await supervisor.flawless();
    await supervisor.portal.goTo('/cashier/closing');
    await supervisor.row(reference).getByText('taken back: a wrong amount was recorded').waitFor();
    await supervisor.row(reference).getByText('$12.51').waitFor();
    await supervisor.flawless();
    await supervisor.portal.goTo('/officers/holders');
    await supervisor.row(reference).getByText('a wrong amount was recorded').waitFor();
    await supervisor.flawless();
    await supervisor.close();

    await filerSeesThatItIsDueAgain(reference, width);

    const cashier = await CustomsPage.open(browser, platform.url, 'cashier', width, '/cashier');
    await cashier.row(reference).getByText('a wrong amount was recorded').waitFor();
    await cashier
      .row(reference)
      .getByRole('button', { name: /^Look at it/ })
      .click();
    await cashier.page.getByLabel('Paid', { exact: true }).selectOption({ label: 'By check' });
    await cashier.press('Record the payment');
    await cashier.says('The goods are released and may be taken.');
    await cashier.row(reference).waitFor({ state: 'detached' });
    await cashier.flawless();
    await cashier.close();
  },
);
