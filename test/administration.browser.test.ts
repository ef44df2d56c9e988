import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { linkMailedTo } from './page/guest.ts';
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

const open = async (path: string, persona: RegExp, width: keyof typeof widths = 'desk') => {
  const portal = await PortalPage.open(browser, `${platform.url}${path}`, widths[width]);
  await portal.signIn(persona);
  return portal;
};

describe.each(['phone', 'desk'] as const)('on a %s', (width) => {
  test('an administrator invites an officer, who comes in by the link and finds an officer’s pages', async () => {
    const portal = await open('/administration', /^Administrator/, width);
    const { page } = portal;
    await page.getByRole('row').filter({ hasText: 'Officer' }).first().waitFor();
    expect(await portal.flaws()).toEqual([]);
    await page.getByRole('button', { name: 'Send the invitation' }).press('Enter');
    await page.getByRole('alert').getByRole('link', { name: 'Type the name.' }).press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('displayName');
    expect(await portal.flaws()).toEqual([]);

    const email = `${randomUUID()}@example.com`;
    await page.getByLabel('Name').fill('Mele Tuiā');
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel(/^Officer/).press('Space');
    await page.getByLabel(/^Pago Pago/).press('Space');
    await page.getByRole('button', { name: 'Send the invitation' }).press('Enter');
    await portal.says(`Invited. A mail to ${email} is on its way.`);
    await page.getByRole('row').filter({ hasText: email }).getByText('Invited').waitFor();
    expect(await portal.flaws()).toEqual([]);
    await portal.close();

    const invited = await PortalPage.open(browser, await linkMailedTo(platform.url, email), widths[width]);
    await invited.page.getByRole('button', { name: 'Go on' }).click();
    await invited.page.waitForURL((url) => url.pathname !== '/link');
    await invited.goTo('/');
    await invited.page.getByRole('heading', { level: 1, name: 'Customs at Pago Pago' }).waitFor();
    await invited.page.getByRole('main').getByRole('link', { name: 'Queue of reviews' }).waitFor();
    expect(await invited.flaws()).toEqual([]);
    await invited.close();
  });
});

test('inviting is for administrators; others are told so', async () => {
  const portal = await open('/', /^Officer at Pago Pago/);
  await portal.goTo('/administration');
  await portal.says('This page is for others');
  await portal.close();
});
