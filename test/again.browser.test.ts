import { workbook } from '../web/src/sheet/workbook-of-tests.ts';
import { DeclarationForm, rice } from './page/declaration-form.ts';
import { inBrowser } from './page/in-browser.ts';
import { PortalPage, widths } from './page/portal-page.ts';

const { platform, browser } = inBrowser();

const text = (cell: string, said: string): string => `<c r="${cell}" t="inlineStr"><is><t>${said}</t></is></c>`;
const row = (n: number, goods: string, quantity: string, price: string): string =>
  `<row r="${n}">${text(`A${n}`, goods)}<c r="B${n}">${quantity}</c><c r="C${n}">${price}</c></row>`;
const list = workbook({
  rows: [
    `<row r="1">${text('A1', 'Goods')}${text('B1', 'How many')}${text('C1', 'Price')}</row>`,
    row(2, 'Tinned mackerel', '<v>6</v>', '<v>240</v>'),
    row(3, 'Rice in sacks', '<v>12</v>', '<f>B3*20</f>'),
    row(4, 'Soap', '<v>24</v>', '<f>B4*2</f><v>48</v>'),
  ].join(''),
});

test.each(['phone', 'desk'] as const)(
  'on a %s: lines come from a spreadsheet after they were looked at, and what was filed is declared again (AS-05)',
  async (width) => {
    const portal = await PortalPage.open(browser, `${platform.url}/start`, widths[width]);
    const { page } = portal;
    const form = new DeclarationForm(page);
    const flawless = async () => expect(await portal.flaws()).toEqual([]);
    await form.upToTheGoods();
    await page.getByRole('link', { name: 'Take lines from a spreadsheet' }).click();
    await page.getByLabel('The file').setInputFiles({
      name: 'goods.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(list),
    });
    await portal.says('Row 3, column C (Price):');
    await portal.says('a formula without its result');
    await page.getByLabel('For all rows: Are they any of these?').selectOption('NONE');
    await flawless();
    await page.getByRole('button', { name: 'Take over 2 rows' }).click();
    await portal.says('Tinned mackerel');
    await form.addLine(rice);
    await flawless();
    await form.goods();
    await form.documents();
    await form.check();
    await form.certify();
    await page.goto(page.url().replace(/drafts\/([^/]+).*/, 'entries/$1'));
    await page.getByRole('button', { name: 'Declare the same again' }).click();
    await portal.says('Left empty, since it belongs to that shipment:');
    await flawless();
    await page.close();
  },
);
