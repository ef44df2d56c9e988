import { Client } from './journey/client.ts';
import { inBrowser } from './page/in-browser.ts';
import { CustomsPage, openReview } from './page/officers-desk.ts';
import { PortalPage } from './page/portal-page.ts';
import { fileInTerritory } from './page/territory-filing.ts';

/** The width of the smallest phone, and of a page enlarged four times (WCAG 1.4.10). */
const narrow = { width: 320, height: 640 };

const { platform, browser } = inBrowser();
let reference: string;
let reviewId: string;
beforeAll(async () => {
  const filer = await Client.persona(platform.url, 'as-importer');
  for (let filing = 0; filing < 6; filing += 1) ({ reference } = await fileInTerritory(filer));
  reviewId = (await openReview(await Client.persona(platform.url, 'as-officer'), reference)).id;
});

/** Of every page that the visitor may see, how far it is wider than the screen. */
async function tooWide(persona: RegExp | null, paths: readonly string[]): Promise<Record<string, unknown>> {
  const portal = persona
    ? await PortalPage.openAs(browser, platform.url, persona, narrow)
    : await PortalPage.open(browser, platform.url, narrow);
  const found: Record<string, unknown> = {};
  for (const path of paths) {
    await portal.goTo(path);
    await portal.page.locator('h1').first().waitFor();
    await portal.page.waitForLoadState('networkidle');
    const pixels = await portal.page.evaluate('document.documentElement.scrollWidth - innerWidth');
    if (pixels !== 0) found[path] = pixels;
  }
  await portal.close();
  return found;
}

test('no page for strangers and filers is scrolled sideways on the smallest phone', async () => {
  const strangers = ['/', '/start', '/resume', '/sign-in', '/release', '/mailbox', '/nowhere'];
  expect(await tooWide(null, strangers)).toEqual({});
  const filers = ['/', '/activity', `/entries/${reference}`, `/entries/${reference}/print`];
  expect(await tooWide(/^Importer in Pago Pago/, filers)).toEqual({});
});

test('no page of Customs is scrolled sideways on the smallest phone', async () => {
  const desk = ['/', '/officers', '/officers?search=HA+465', `/officers/reviews/${reviewId}`];
  expect(await tooWide(/^Officer at Pago Pago/, desk)).toEqual({});
  expect(await tooWide(/^Supervisor at Pago Pago/, ['/officers/holders', '/analysis'])).toEqual({});
  expect(await tooWide(/^Cashier at Pago Pago/, ['/cashier'])).toEqual({});
  expect(await tooWide(/^Administrator/, ['/administration'])).toEqual({});
});

test('the chosen lane is told from the others by its frame where the reader’s own colours replace the page’s', async () => {
  const officer = await CustomsPage.open(browser, platform.url, 'officer', 'desk', '/officers');
  await officer.page.emulateMedia({ forcedColors: 'active' });
  const lanes = officer.page.getByRole('navigation', { name: 'Lanes of the queue' }).getByRole('button');
  const frameOf = (name: RegExp) => lanes.filter({ hasText: name }).evaluate(frameShown);
  expect(await frameOf(/^Unassigned/)).not.toBe(await frameOf(/^Mine/));
  const unchosen = await frameOf(/^Mine/);
  await officer.lane('Mine');
  await officer.page.waitForURL(/lane=MINE/);
  expect(await frameOf(/^Mine/)).not.toBe(unchosen);
  await officer.close();
});

test('a link of the queue is high enough for a finger on a phone', async () => {
  const officer = await CustomsPage.open(browser, platform.url, 'officer', 'phone', '/officers');
  const link = officer.page.locator('tr[data-row] a').first();
  await link.waitFor();
  expect((await link.boundingBox())!.height).toBeGreaterThanOrEqual(24);
  await officer.close();
});

// Asked in the page, which has them.
interface Styles {
  getComputedStyle(of: unknown): Record<'borderTopWidth' | 'borderTopColor' | 'outlineWidth', string>;
}
const frameShown = (lane: unknown): string => {
  const { borderTopWidth, borderTopColor, outlineWidth } = (globalThis as unknown as Styles).getComputedStyle(lane);
  return [borderTopWidth, borderTopColor, outlineWidth].join(' ');
};
