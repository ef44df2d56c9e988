import type { Browser } from 'playwright-core';
import { openBrowser, PortalPage, widths } from './page/portal-page.ts';
import { reachPlatform, type ReachedPlatform } from './reach-platform.ts';

let platform: ReachedPlatform;
let browser: Browser;
beforeAll(async () => {
  platform = await reachPlatform();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await platform?.leave();
});

test('before a script runs the home page says whose it is, what one needs and where help is, and its links lead on', async () => {
  const context = await browser.newContext({ viewport: widths.phone, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(platform.url);
  await page.getByRole('heading', { level: 1, name: 'Bring goods in, from home' }).waitFor();
  expect(await page.getByRole('banner').textContent()).toContain('Customs of American Samoa (example)');
  await page.getByRole('heading', { name: 'What you need before you start' }).waitFor();
  await page.getByRole('contentinfo').getByRole('link', { name: 'help@customs.example' }).waitFor();
  expect(await page.getByRole('main').getByRole('link').count()).toBe(3);
  await page.getByRole('link', { name: 'Start a declaration' }).last().click();
  await page.waitForURL('**/start');
  await page.getByRole('status').filter({ hasText: 'Loading' }).waitFor();
  await context.close();
});

test('whoever has no account is offered no tool for programs, and a broker is', async () => {
  const portal = await PortalPage.open(browser, platform.url, widths.phone);
  await portal.says('Bring goods in, from home');
  const tool = portal.page.getByRole('link', { name: 'Explore the API in GraphiQL' });
  expect(await tool.count()).toBe(0);
  await portal.signIn(/Clerk at Kalani/);
  await tool.waitFor();
  await portal.close();
});

test.each([320, 390, 1280])('help, counters and the privacy statement are read on a screen of %d px', async (width) => {
  const portal = await PortalPage.open(browser, `${platform.url}/help`, { width, height: 800 });
  for (const said of [
    'Customs counters',
    'Pago Pago',
    'Customs counter, cargo terminal',
    'Your data',
    'This is a sandbox',
  ])
    await portal.says(said);
  expect(await portal.page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  expect(await portal.flaws()).toEqual([]);
  expect(portal.faults).toEqual([]);
  await portal.close();
});
