import { DeclarationForm, rice } from './page/declaration-form.ts';
import { inBrowser } from './page/in-browser.ts';
import { PortalPage, widths } from './page/portal-page.ts';

const { platform, browser } = inBrowser();

/** A PDF of that many kilobytes. */
const pdf = (name: string, kilobytes: number) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(`%PDF-1.4\n${'1 0 obj null endobj\n'.repeat(kilobytes * 51)}trailer << >>\n%%EOF\n`),
});
const svg = { name: 'invoice.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg onload="alert(1)"/>') };
const atDocuments = async (width: keyof typeof widths = 'phone') => {
  const portal = await PortalPage.open(browser, `${platform.url}/start`, widths[width]);
  const form = new DeclarationForm(portal.page);
  await form.upToTheGoods();
  await form.goods(rice);
  return { portal, page: portal.page, form };
};

describe.each(['phone', 'desk'] as const)('on a %s', (width) => {
  test('documents are attached, what cannot be kept is refused in words, and all of it is filed at once (AS-03)', async () => {
    const { portal, page, form } = await atDocuments(width);
    await page.setInputFiles('#files', [pdf('Invoice ʻĀiga.pdf', 40), svg, pdf(`${'long '.repeat(60)}.pdf`, 1)]);
    await page.getByRole('button', { name: 'Remove Invoice ʻĀiga.pdf' }).waitFor();
    await portal.says('Files of this type cannot be kept.');
    expect(await portal.flaws()).toEqual([]);
    await page.getByRole('button', { name: 'Dismiss invoice.svg' }).click();
    await form.saved();
    await form.documents();
    await portal.says('Invoice ʻĀiga.pdf');
    await form.check();
    await form.certify();
    await portal.close();
  });
});

test('an upload that is cut goes on where it stopped, and shows how much has come', async () => {
  const { portal, page, form } = await atDocuments();
  let pieces = 0;
  const offsets: number[] = [];
  await page.route('**/files/uploads/**', (route) => {
    const request = route.request();
    if (request.method() !== 'PATCH') return route.continue();
    offsets.push(Number(request.headers()['upload-offset']));
    pieces += 1;
    return pieces === 2 ? route.abort() : route.continue();
  });
  await page.setInputFiles('#files', pdf('Invoice.pdf', 2_000));
  await page.getByRole('progressbar').waitFor();
  await page.getByRole('button', { name: 'Remove Invoice.pdf' }).waitFor();
  const [first, second, third] = offsets;
  expect(first).toBe(0);
  expect(second).toBeGreaterThan(0);
  expect(third).toBe(second);
  await form.documents();
  await portal.close();
});

test('while a file is on its way one waits for it, or cancels it', async () => {
  const { portal, page, form } = await atDocuments();
  await page.route('**/files/uploads/**', (route) => route.abort());
  await page.setInputFiles('#files', pdf('Invoice.pdf', 10));
  await portal.says('The connection was cut; it goes on by itself.');
  await form.goOn();
  await page.getByRole('link', { name: /^One file is still on its way/ }).waitFor();
  expect(await portal.flaws()).toEqual([]);
  await page.getByRole('button', { name: 'Cancel Invoice.pdf' }).click();
  await page.getByText('Invoice.pdf').first().waitFor({ state: 'detached' });
  await form.documents();
  await portal.close();
});

test('a file of a lying type is refused by its content', async () => {
  const { portal, page } = await atDocuments();
  await page.setInputFiles('#files', { ...pdf('Invoice.pdf', 1), buffer: Buffer.from('<html><script>1</script>') });
  await page.getByRole('alert').getByText(/./).first().waitFor();
  expect(await page.getByRole('button', { name: /^Remove/ }).count()).toBe(0);
  expect(await page.locator('#files').getAttribute('accept')).toContain('image/jpeg');
  await portal.close();
});
