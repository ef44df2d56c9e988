import { Client } from './journey/client.ts';
import { inBrowser } from './page/in-browser.ts';
import { CustomsPage } from './page/officers-desk.ts';
import { fileInTerritory } from './page/territory-filing.ts';

const { platform, browser } = inBrowser();

const inQueue = 'query ($id: ID!) { entry(by: { id: $id }) { status } }';
const receiptOf = `query ($id: ID!) { entry(by: { id: $id }) { status amountDueUsd
  payments { receiptNumber amountUsd receiptUsd covers { entryReference amountUsd } } } }`;

/** Somebody whose entries are nobody else’s, with as many of them. */
async function filerOf(count: number) {
  const filer = await Client.guest(platform.url);
  const entries = [];
  while (entries.length < count) entries.push(await fileInTerritory(filer));
  for (const { id } of entries) await filer.until(inQueue, { id }, ({ entry }) => entry?.status === 'IN_REVIEW');
  return { filer, entries };
}

async function atTheCounter(reference: string, width: 'phone' | 'desk'): Promise<CustomsPage> {
  const cashier = await CustomsPage.open(browser, platform.url, 'cashier', width, '/cashier');
  await cashier.page.getByLabel('Find by reference').fill(reference);
  await cashier.press('Find');
  await cashier.page.getByRole('heading', { level: 2, name: reference }).waitFor();
  return cashier;
}

test.each(['phone', 'desk'] as const)(
  'on a %s: a cashier takes one payment for two of three entries of a filer, sees before what it covers and leaves, and prints one receipt',
  async (width) => {
    const { filer, entries } = await filerOf(3);
    const [first, second, third] = entries.map(({ reference }) => reference) as [string, string, string];
    const cashier = await atTheCounter(first, width);
    await cashier.press('Pay for further entries with it');
    await cashier.page.getByText(third).waitFor();
    await cashier.flawless();
    await cashier.page.getByText(`${second} $12.51`).click();
    await cashier.says('The payment covers 2 entries:');
    await cashier.says('In all $25.02');
    await cashier.says('Nothing is left of it.');
    expect(await cashier.page.getByLabel('Amount taken').inputValue()).toBe('25.02');
    await cashier.page.getByLabel('Amount taken').fill('20.00');
    await cashier.says('$5.02 is lacking');
    await cashier.page.getByLabel('Amount taken').fill('30.00');
    await cashier.says('$4.98 of it is left.');
    await cashier.page.getByLabel('Amount taken').fill('25.02');
    await cashier.page.getByLabel('Paid', { exact: true }).selectOption({ label: 'By check' });
    await cashier.flawless();
    await cashier.press('Record the payment');
    await cashier.says('Paid; the release follows the officer’s decision.');
    await cashier.says('Of a receipt over $25.02, which covers other entries too.');
    await cashier.page.getByRole('link', { name: 'Print the receipt' }).click();
    await cashier.says('All that it is for');
    await cashier.says(second);
    expect(await cashier.page.getByRole('main').innerText()).not.toContain(third);
    await cashier.flawless();
    await cashier.close();

    const covers = [first, second].map((entryReference) => ({ entryReference, amountUsd: '12.51' }));
    const { entry: paid } = await filer.data(receiptOf, { id: entries[1]!.id });
    expect(paid).toMatchObject({ amountDueUsd: '0.00', payments: [{ receiptUsd: '25.02', covers }] });
    const { entry: left } = await filer.data(receiptOf, { id: entries[2]!.id });
    expect(left).toMatchObject({ amountDueUsd: '12.51', payments: [] });
  },
);

test('what is due on more entries than are shown is added by its reference, and another’s is not', async () => {
  const { entries } = await filerOf(12);
  const other = await filerOf(1);
  const cashier = await atTheCounter(entries[11]!.reference, 'phone');
  await cashier.press('Pay for further entries with it');
  await cashier.says('The newest 10 that the same filer filed are shown');
  const oldest = entries[0]!.reference;
  expect(await cashier.page.getByText(oldest).count()).toBe(0);
  const add = cashier.page.getByLabel('Add by reference');
  await add.fill(other.entries[0]!.reference);
  await add.press('Enter');
  await cashier.says(`Nothing is due on ${other.entries[0]!.reference} at this port, or another filed it.`);
  await add.fill(oldest);
  await add.press('Enter');
  await cashier.says('The payment covers 2 entries:');
  await cashier.says('In all $25.02');
  await cashier.flawless();
  await cashier.close();
});
