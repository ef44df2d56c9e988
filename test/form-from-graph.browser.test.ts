import type { Route } from 'playwright-core';
import { DeclarationForm, rice } from './page/declaration-form.ts';
import { inBrowser } from './page/in-browser.ts';
import { PortalPage, widths } from './page/portal-page.ts';

const { platform, browser } = inBrowser();

interface Told {
  pages: { name: string; questions: object[] }[];
  line: object[];
}

/** As a form is told that gained a question on a page, one of a kind that no page knows yet, a page, and a question of a line. */
function withMore(form: Told): Told {
  const like = (form.pages.find(({ name }) => name === 'contact')!.questions as { kind: string }[]).find(
    ({ kind }) => kind === 'PHONE',
  )!;
  const text = { ...like, kind: 'TEXT', autofill: null };
  const box = { ...text, name: 'boxNumber', label: 'Box number', inWords: 'Box', hint: 'At the post office' };
  const roles = { ...text, name: 'numbersWithRoles', kind: 'TARIFF_NUMBERS', label: 'All numbers', inWords: 'Numbers' };
  const page = { ...form.pages[0]!, name: 'storage', title: 'Where they are kept', heading: 'Where are they kept?' };
  const pages = form.pages.map((one) =>
    one.name === 'who' ? { ...one, questions: [...one.questions, box, roles] } : one,
  );
  const store = { ...text, name: 'storeName', label: 'Store', inWords: 'Store' };
  const after = pages.findIndex(({ name }) => name === 'purpose') + 1;
  return {
    ...form,
    pages: [...pages.slice(0, after), { ...page, questions: [store] }, ...pages.slice(after)],
    line: [...form.line, { ...text, name: 'serialNumber', label: 'Serial number', inWords: 'Serial number' }],
  };
}

async function tellMore(route: Route): Promise<void> {
  if (!(route.request().postData() ?? '').includes('query FormToFillIn')) return route.fallback();
  const response = await route.fetch();
  const { data } = await response.json();
  await route.fulfill({ response, json: { data: { form: withMore(data.form) } } });
}

test('what a form gains is asked, page and line, and read back, without a change of the portal', async () => {
  const portal = await PortalPage.open(browser, `${platform.url}/start`, widths.phone);
  const { page } = portal;
  const form = new DeclarationForm(page);
  await page.route('**/graphql', tellMore);
  await form.start();
  await form.transport();
  await form.shipment();
  await portal.says('At the post office');
  await page.getByLabel('All numbers').waitFor();
  await page.getByLabel('Box number').waitFor();
  expect(await portal.flaws()).toEqual([]);
  await form.who();
  await form.contact();
  await form.choose('To sell');
  await form.goOn();
  await form.asks('Where are they kept?');
  await portal.says('Part 6 of 8');
  await page.getByLabel('Store').waitFor();
  expect(await portal.flaws()).toEqual([]);
  await form.goOn();
  await form.asks('The goods');
  await page.getByRole('button', { name: 'Add goods' }).click();
  await page.getByLabel('Serial number').waitFor();
  await page.getByLabel('What are they?').fill(rice.description);
  await page.getByLabel('How many').fill(rice.quantity);
  await page.getByLabel('What was paid for them').fill(rice.price);
  await form.choose('None of these');
  await form.goOn();
  await form.asks('The goods');
  await form.goOn();
  await form.documents();
  for (const label of ['Box', 'Numbers', 'Store'])
    await page.getByRole('link', { name: `Change ${label}`, exact: true }).waitFor();
  await page.getByRole('heading', { name: 'Where they are kept' }).waitFor();
  expect(await portal.flaws()).toEqual([]);
  expect(portal.faults).toEqual([]);
  await portal.close();
});

test('who loses the connection after the first page goes on through all that is asked', async () => {
  const portal = await PortalPage.open(browser, `${platform.url}/start`, widths.phone);
  const { page } = portal;
  const form = new DeclarationForm(page);
  await form.start();
  await page.context().setOffline(true);
  await form.transport();
  await form.shipment();
  await form.who();
  await form.contact();
  await form.purpose();
  await form.addLine(rice);
  await portal.says('40 · $1,250.00 · To sell');
  await page.context().setOffline(false);
  await form.saved();
  await portal.close();
});
