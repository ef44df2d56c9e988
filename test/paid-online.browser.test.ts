import { inBrowser } from './page/in-browser.ts';
import { PortalPage, widths } from './page/portal-page.ts';
import { fileInTerritory } from './page/territory-filing.ts';
import { Client } from './journey/client.ts';

const { platform, browser } = inBrowser();

const inQueue = 'query ($id: ID!) { entry(by: { id: $id }) { status } }';
const receiptOf = `query ($reference: String!) { entry(by: { reference: $reference }) { amountDueUsd
  payments { means covers { entryReference amountUsd } } } }`;

/** A filer at the page of the first of two entries on which excise is due. */
async function filerAt(width: keyof typeof widths) {
  const page = await PortalPage.openAs(browser, platform.url, /^Importer in Pago Pago/, widths[width]);
  const trader = await Client.persona(platform.url, 'as-importer');
  const filed = [await fileInTerritory(trader), await fileInTerritory(trader)];
  for (const { id } of filed) await trader.until(inQueue, { id }, ({ entry }) => entry?.status === 'IN_REVIEW');
  const [first, second] = filed.map(({ reference }) => reference) as [string, string];
  await page.openEntry(first);
  await page.page.getByRole('link', { name: 'Pay online' }).click();
  return { page, trader, first, second };
}

test.each(['phone', 'desk'] as const)(
  'on a %s: a filer pays two declarations online, sees before what it covers, and has one receipt for both',
  async (width) => {
    const { page, trader, first, second } = await filerAt(width);
    await page.says(`For ${first}, $12.51 is due.`);
    await page.page.getByText(`${second} $12.51`).click();
    await page.says('The payment is for 2 declarations, in all: $25.02');
    expect(await page.flaws()).toEqual([]);
    await page.page.getByRole('button', { name: 'Pay $25.02' }).click();
    await page.says('A real provider would take $25.02 here.');
    expect(await page.flaws()).toEqual([]);
    await page.page.getByRole('button', { name: 'Pay', exact: true }).click();
    await page.says('$25.02 is paid');
    expect(await page.flaws()).toEqual([]);
    const covers = [first, second].map((entryReference) => ({ entryReference, amountUsd: '12.51' }));
    for (const reference of [first, second]) {
      const { entry } = await trader.data(receiptOf, { reference });
      expect(entry).toMatchObject({ amountDueUsd: '0.00', payments: [{ means: 'CARD', covers }] });
    }
    await page.openEntry(first);
    expect(await page.page.getByRole('link', { name: 'Pay online' }).count()).toBe(0);
    await page.close();
  },
);

test('a payment that the provider refuses takes nothing, says what to do, and is tried again', async () => {
  const { page, first } = await filerAt('phone');
  await page.page.getByRole('button', { name: 'Pay $12.51' }).click();
  await page.page.getByRole('button', { name: 'Refuse' }).click();
  await page.says('$12.51 was not paid');
  expect(await page.flaws()).toEqual([]);
  await page.page.getByRole('button', { name: 'Try again' }).click();
  await page.page.getByRole('button', { name: 'Pay $12.51' }).click();
  await page.page.getByRole('button', { name: 'Pay, and answer after 20 seconds' }).click();
  await page.says('$12.51: the answer has not come yet');
  expect(await page.flaws()).toEqual([]);
  await page.openEntry(first);
  await page.page.getByRole('link', { name: 'See the payment that is under way' }).click();
  await page.says('$12.51 is paid');
  await page.close();
});
