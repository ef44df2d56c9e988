import type { Page } from 'playwright-core';
import { lawfulFiling, lawfulLine } from './journey/filing.ts';
import { Client } from './journey/client.ts';
import { brokersMachine, file } from './journey/journey.ts';
import { inBrowser } from './page/in-browser.ts';
import { CustomsPage, openReview, type Width } from './page/officers-desk.ts';
import { PortalPage, widths } from './page/portal-page.ts';
import { begin, lawfulAnswers } from './page/territory-filing.ts';

const { platform, browser } = inBrowser();
let reference: string;
beforeAll(async () => {
  ({ reference } = await file(await brokersMachine(platform.url), lawfulFiling({ lines })));
  await openReview(await Client.persona(platform.url, 'officer'), reference);
});

/** As many lines as an entry may have; the 700th meets a criterion, the 501st is alone of its kind. */
const lines = Array.from({ length: 999 }, (_, n) => {
  const screws = {
    description: `Wood screws of steel, box ${n + 1}`,
    quantity: '1',
    grossWeightKg: '1',
    valueUsd: '1.60',
  };
  if (n + 1 === 501)
    return lawfulLine({
      ...screws,
      description: 'Café tables of teak',
      htsNumber: '9403.60.8081',
      unit: 'NO',
      countryOfOrigin: 'VN',
    });
  if (n + 1 !== 700) return lawfulLine(screws);
  return lawfulLine({
    ...screws,
    description: 'Wrist watches, quartz movement',
    htsNumber: '9102.11.1010',
    unit: 'NO',
    quantity: '20',
    valueUsd: '180.00',
  });
});

/** The numbers of the lines that a page shows, in their order. */
const shownOn = async (page: Page): Promise<string[]> =>
  page
    .getByRole('table', { name: /^(Lines of the entry|The lines of the entry)/ })
    .locator('tbody th')
    .allInnerTexts();

async function findsLines(page: Page): Promise<void> {
  const find = page.getByRole('search', { name: 'Find a line' }).getByRole('textbox');
  const says = async (words: string | RegExp) => page.getByRole('status').filter({ hasText: words }).first().waitFor();
  await says('20 of 999 lines are shown. The others are folded: only the field above finds them.');
  await find.fill('cafe teak');
  await says('1 of 999 lines fits.');
  expect(await shownOn(page)).toEqual(['501']);
  for (const typed of ['9403.60', '94036080', 'viet']) {
    await find.fill(typed);
    await says('1 of 999 lines fits.');
    expect(await shownOn(page)).toEqual(['501']);
  }
  await find.fill('box 12');
  await says('lines fit.');
  expect((await shownOn(page)).length).toBeGreaterThan(10);
  await find.fill('998');
  await says('1 of 999 lines fits.');
  expect(await shownOn(page)).toEqual(['998']);
  await find.fill('violins');
  await says('No line fits. Try fewer or other words.');
  await find.fill('');
  await page.getByRole('button', { name: 'Show all 999 lines' }).press('Enter');
  await says('All 999 lines are shown.');
  expect(await shownOn(page)).toHaveLength(999);
  await page.getByRole('button', { name: 'Show fewer lines' }).press('Enter');
  await says('20 of 999 lines are shown.');
}

test.each(['phone', 'desk'] as Width[])(
  'on a %s: of 999 lines an officer sees first the one that a criterion names, and finds any other',
  async (width) => {
    const officer = await CustomsPage.open(browser, platform.url, 'officer at Honolulu', width, '/officers');
    await officer.openDesk(reference);
    await officer.says('A criterion was met');
    expect((await shownOn(officer.page)).slice(0, 3)).toEqual(['700', '1', '2']);
    await officer.flawless();
    await findsLines(officer.page);
    await officer.close();
  },
);

test.each(['phone', 'desk'] as Width[])('on a %s: an importer finds a line among 999', async (width) => {
  const portal = await PortalPage.openAs(
    browser,
    `${platform.url}/`,
    /Clerk at Pacific Hardware|Pacific Hardware/,
    widths[width],
  );
  await portal.openEntry(reference);
  await findsLines(portal.page);
  expect(await portal.flaws()).toEqual([]);
  await portal.close();
});

/** As many lines as a declaration may have; the 700th lacks what was paid, the 501st is alone of its kind. */
const typedLines = Array.from({ length: 999 }, (_, n) => ({
  ...lawfulAnswers.lines[0],
  key: `line${n + 1}`,
  description: n + 1 === 501 ? 'Café tables of teak' : `Wood screws of steel, box ${n + 1}`,
  purchasePriceUsd: n + 1 === 700 ? '' : '1.60',
}));

const numbersOn = async (page: Page): Promise<string[]> => page.locator('.wizard-card h2').allInnerTexts();

test.each(['phone', 'desk'] as Width[])(
  'on a %s: who declares 999 lines sees first the one that lacks something, and finds any other without a mouse',
  async (width) => {
    const trader = await Client.persona(platform.url, 'as-importer');
    const { reference: declared } = await begin(trader, { ...lawfulAnswers, lines: typedLines });
    const portal = await PortalPage.openAs(browser, `${platform.url}/`, /Importer in Pago Pago/, widths[width]);
    const { page } = portal;
    await portal.goTo(`/drafts/${declared}/goods`);
    await portal.says('20 of 999 lines are shown.');
    await portal.says('Something is missing here, or cannot be read.');
    expect((await numbersOn(page)).slice(0, 3)).toEqual(['Line 700', 'Line 1', 'Line 2']);
    expect(await portal.flaws()).toEqual([]);
    const find = page.getByRole('search', { name: 'Find a line' }).getByRole('textbox');
    await find.fill('cafe teak');
    await portal.says('1 of 999 lines fits.');
    await find.press('Enter');
    expect(await numbersOn(page)).toEqual(['Line 501']);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Goods, line 501' }).waitFor();
    await page.goBack();
    await page.getByRole('link', { name: 'Change Line 700' }).click();
    await page.getByLabel('What was paid for them').fill('1.60');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('heading', { level: 1, name: 'The goods' }).waitFor();
    await portal.says('20 of 999 lines are shown.');
    expect((await numbersOn(page))[0]).toBe('Line 1');
    await portal.goTo(`/drafts/${declared}/check`);
    await page.getByRole('search', { name: 'Find a line of “The goods”' }).waitFor();
    await page.getByRole('search', { name: 'Find a line of “Excise, if you file now”' }).waitFor();
    expect(await page.locator('.wizard-summary-row').count()).toBeLessThan(80);
    expect(await portal.flaws()).toEqual([]);
    await portal.close();
  },
  120_000,
);
