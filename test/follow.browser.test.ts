import { Client } from './journey/client.ts';
import { AtCustoms } from './page/at-customs.ts';
import { inBrowser } from './page/in-browser.ts';
import { PortalPage, widths } from './page/portal-page.ts';
import { fileInTerritory, lawfulAnswers } from './page/territory-filing.ts';

const importer = /Tutuila Trading/;
const invoice = {
  name: 'Invoice of Aiga’s shop.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
};

const { platform, browser } = inBrowser();
let filer: Client;
let customs: AtCustoms;
beforeAll(async () => {
  [filer, customs] = [await Client.persona(platform.url, 'as-importer'), await AtCustoms.of(platform.url)];
});

const open = async (path: string, width: keyof typeof widths = 'desk') => {
  const portal = await PortalPage.openAs(browser, `${platform.url}${path}`, importer, widths[width]);
  return portal;
};
const inReview = async (answers?: object) => {
  const entry = await fileInTerritory(filer, answers);
  const status = 'query ($id: ID!) { entry(by: { id: $id }) { status review { status } } }';
  await filer.until(status, { id: entry.id }, ({ entry: now }) => now?.review?.status === 'OPEN');
  return entry;
};

describe.each(['phone', 'desk'] as const)('on a %s', (width) => {
  test('a filer sees what is owed and why, answers a request, pays, and sees the release, all without a reload (AS-04)', async () => {
    const entry = await inReview();
    const portal = await open(`/entries/${entry.reference}`, width);
    const { page } = portal;
    await portal.shows('In review');
    await portal.says('Declaration into American Samoa at Pago Pago');
    await portal.says('$12.51');
    await portal.says(/\(ASCA 11\.1002\)/);
    await portal.says('Live.');
    expect(await portal.flaws()).toEqual([]);
    await page.evaluate('globalThis.sameDocument = true');
    await customs.askForInvoice(entry.id);
    await portal.shows('Customs waits for you');
    await page.getByRole('heading', { name: 'Customs asks for your commercial invoice' }).waitFor();
    expect(await portal.flaws()).toEqual([]);
    await page.locator('input[type=file]').setInputFiles(invoice);
    await page.getByRole('button', { name: 'Send it to Customs' }).click();
    await portal.shows('In review');
    await page.getByRole('link', { name: invoice.name }).waitFor();
    await portal.says('Presented');
    await customs.release(entry.id);
    await portal.shows('Payment due');
    await page.getByRole('heading', { name: 'Pay $12.51' }).waitFor();
    expect(await portal.flaws()).toEqual([]);
    await customs.takePayment(entry.id);
    await portal.shows('Released');
    expect(await portal.timeline()).toEqual([
      'Accepted',
      'In review',
      'Customs waits for you',
      'In review',
      'Payment due',
      'Paid $12.51',
      'Released',
    ]);
    expect(await page.evaluate('globalThis.sameDocument')).toBe(true);
    expect(await portal.flaws()).toEqual([]);
    expect(portal.faults).toEqual([]);
    await portal.close();
  });

  test('the home page has drafts first, then entries with their one next action (AS-05)', async () => {
    const entry = await inReview();
    const portal = await open('/', width);
    await portal.page.getByRole('link', { name: entry.reference }).waitFor();
    await portal.says('Pay $12.51 of excise to the Customs cashier in Pago Pago.');
    expect(await portal.flaws()).toEqual([]);
    await portal.page.getByRole('link', { name: entry.reference }).click();
    await portal.shows('In review');
    await portal.close();
  });

  test('the account’s log is narrowed to an entry and a kind of event, by an address that shows the same again', async () => {
    const entry = await inReview();
    const portal = await open('/activity', width);
    const { page } = portal;
    await page.getByLabel('Entry', { exact: true }).fill('my rice');
    await page.getByLabel(/^From/).fill('03/04/2026');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await portal.says('This is not a reference: one looks like AS-7K3F-9QXM-4.');
    await portal.says('This can be read in two ways.');
    expect(await portal.flaws()).toEqual([]);
    await page.getByRole('button', { name: 'Apr 3, 2026' }).click();
    await page.getByLabel('Entry', { exact: true }).fill(`${entry.reference.toLowerCase()}.`);
    await page.getByLabel('What happened').selectOption({ label: 'Filed and accepted' });
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Show', exact: true }).press('Enter');
    await page.waitForURL(/type=entry\.filed&entry=AS-[^&]*&from=2026-04-03/);
    await page.reload();
    await page.getByRole('rowheader', { name: 'Filed and accepted' }).waitFor();
    expect(await page.getByRole('rowheader').count()).toBe(1);
    expect(await portal.flaws()).toEqual([]);
    await portal.close();
  });
});

test('a filing is withdrawn after one more question, and not once an officer has it', async () => {
  const entry = await inReview();
  const portal = await open(`/entries/${entry.reference}`);
  const { page } = portal;
  await page.getByRole('button', { name: 'Withdraw this filing' }).click();
  await portal.says(`Withdraw ${entry.reference}?`);
  expect(await portal.flaws()).toEqual([]);
  await page.getByRole('button', { name: 'No, keep it' }).click();
  await page.getByRole('button', { name: 'Withdraw this filing' }).press('Enter');
  await page.getByRole('button', { name: 'Yes, withdraw it' }).press('Enter');
  await portal.shows('Withdrawn');
  await portal.close();

  const taken = await inReview();
  const late = await open(`/entries/${taken.reference}`);
  await late.page.getByRole('button', { name: 'Withdraw this filing' }).click();
  await customs.claim(taken.id);
  // The page may have learned of the claim before, and asks no more then.
  await late.page
    .getByRole('button', { name: 'Yes, withdraw it' })
    .click({ timeout: 5_000 })
    .catch(() => {});
  await late.says('An officer has taken up this entry, so it can no longer be withdrawn here.');
  await late.close();
});

test('what an officer sends back leads to the answers, to be mended and filed again', async () => {
  const entry = await inReview();
  const portal = await open(`/entries/${entry.reference}`);
  await portal.shows('In review');
  await customs.sendBack(entry.id);
  await portal.says('Mend it and file again');
  await portal.page.getByRole('link', { name: 'Go to your answers' }).click();
  await portal.page.waitForURL(`**/drafts/${entry.reference}**`);
  await portal.close();
});

test('what people typed is shown as text, however long, and never run', async () => {
  const nasty = `<img src=x onerror="document.title='run'"> ʻāiga 🌺 ${'W'.repeat(120)}`;
  const [line] = lawfulAnswers.lines;
  const entry = await inReview({ ...lawfulAnswers, filerName: nasty, lines: [{ ...line, description: nasty }] });
  for (const width of ['phone', 'desk'] as const) {
    const portal = await open(`/entries/${entry.reference}`, width);
    await portal.says('ʻāiga 🌺');
    expect(await portal.flaws()).toEqual([]);
    expect(await portal.page.title()).toContain(entry.reference);
    await portal.close();
  }
});

test('nobody in particular is asked to sign in, for entries that are and for those that are not', async () => {
  const entry = await inReview();
  const seen = async (reference: string): Promise<string> => {
    const portal = await PortalPage.open(browser, `${platform.url}/entries/${reference}`, widths.phone);
    await portal.says('Sign in to see this entry.');
    expect(await portal.flaws()).toEqual([]);
    const text = await portal.text();
    await portal.close();
    return text.replaceAll(reference, '');
  };
  expect(await seen(entry.reference)).toBe(await seen('AS-0000-0000-0'));
});
