import { Client } from './journey/client.ts';
import { fileEntry, lawfulFiling } from './journey/filing.ts';
import { inBrowser } from './page/in-browser.ts';
import { PortalPage, widths } from './page/portal-page.ts';
import { fileInTerritory } from './page/territory-filing.ts';

const { platform, browser } = inBrowser(
  'tells that fewer than five entries were filed at a port, and charts all that there are',
);
beforeAll(async () => {
  const filer = await Client.persona(platform.url, 'as-importer');
  for (let filing = 0; filing < 6; filing += 1) await fileInTerritory(filer);
  const areAllInReview = (nodes: { status: string }[]) => nodes.every(({ status }) => status === 'IN_REVIEW');
  await filer.until('{ entries(first: 100) { nodes { status } } }', {}, ({ entries }) => areAllInReview(entries.nodes));
});

const open = async (path: string, persona: RegExp, width: keyof typeof widths = 'desk') => {
  const portal = await PortalPage.openAs(browser, `${platform.url}${path}`, persona, widths[width]);
  return portal;
};
const analyst = /^Analyst for Pago Pago/;

describe.each(['phone', 'desk'] as const)('on a %s', (width) => {
  test('an analyst sees counts and values by four kinds, each as a sentence, a chart and a table', async () => {
    const portal = await open('/analysis', analyst, width);
    const { page } = portal;
    for (const heading of ['By status', 'By port', 'By mode of transport', 'By week']) {
      const part = page.getByRole('region', { name: heading });
      await part.getByRole('img', { name: `Chart: ${heading}` }).waitFor();
      expect(await part.getByRole('paragraph').first().innerText()).toMatch(/\d/);
      await part.getByRole('table', { name: heading, includeHidden: true }).waitFor({ state: 'attached' });
    }
    await page.getByText('Show as a table').press('Enter');
    await page.getByRole('table', { name: 'By week' }).waitFor();
    await page.getByRole('table', { name: 'By port' }).getByRole('rowheader', { name: 'Pago Pago' }).waitFor();
    expect(await portal.flaws()).toEqual([]);
    expect(portal.faults).toEqual([]);
    await portal.close();
  });

  test('what is chosen stands in the address, which shows the same to whoever opens it', async () => {
    const portal = await open('/analysis', analyst, width);
    const { page } = portal;
    await page.getByLabel('From').fill('2001-01-01');
    await page.getByLabel('To', { exact: true }).fill('2001-12-31');
    await page.getByLabel('Port', { exact: true }).selectOption({ label: 'Pago Pago' });
    await page.getByRole('button', { name: 'Show', exact: true }).press('Enter');
    await page.waitForURL(/from=2001-01-01&to=2001-12-31&port=ASPPG/);
    await portal.says('No entry was filed in this period.');
    expect(await portal.flaws()).toEqual([]);
    await page.reload();
    await portal.says('No entry was filed in this period.');
    expect(await page.getByLabel('From').inputValue()).toBe('2001-01-01');
    const today = new Date().toISOString().slice(0, 10);
    await page.getByLabel('From').fill(new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10));
    await page.getByLabel('To', { exact: true }).fill(today);
    await page.getByRole('button', { name: 'Show', exact: true }).press('Enter');
    await portal.says('in whole weeks with 5 entries or more');
    await page.getByRole('link', { name: 'Whole time, all ports' }).click();
    await page.getByRole('region', { name: 'By status' }).waitFor();
    await portal.close();
  });
});

test('a port where fewer than 5 were filed shows that, and no figure', async () => {
  const broker = await Client.persona(platform.url, 'broker');
  const { fileEntry: filed } = await broker.data(fileEntry, { input: lawfulFiling() });
  expect(filed.entry).not.toBeNull();
  const portal = await open('/analysis', /^Analyst for Honolulu/);
  await portal.says('Fewer than 5 entries were filed here: their figures are not shown.');
  expect(await portal.flaws()).toEqual([]);
  await portal.close();
});

test('figures are for analysts and supervisors; others are told so', async () => {
  const portal = await open('/', /Tutuila Trading/);
  await portal.goTo('/analysis');
  await portal.says('This page is for others');
  expect(await portal.flaws()).toEqual([]);
  await portal.close();
});

test('figures that do not come are said to be missing, and come when asked for again', async () => {
  const portal = await open('/', analyst);
  await portal.page.route('**/graphql', async (route) => {
    const isOurs = route.request().postData()?.includes('entryStatistics');
    await (isOurs ? route.abort() : route.continue());
  });
  await portal.goTo('/analysis');
  await portal.says('The figures cannot be shown just now');
  expect(await portal.flaws()).toEqual([]);
  await portal.page.unrouteAll({ behavior: 'wait' });
  await portal.page.getByRole('button', { name: 'Try again' }).click();
  await portal.page.getByRole('region', { name: 'By status' }).waitFor();
  await portal.close();
});
