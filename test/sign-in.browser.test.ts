import { randomUUID } from 'node:crypto';
import { linkMailedTo } from './page/guest.ts';
import { inBrowser } from './page/in-browser.ts';
import { PortalPage, widths } from './page/portal-page.ts';

const { platform, browser } = inBrowser();

const open = (path: string, width: keyof typeof widths = 'desk') =>
  PortalPage.open(browser, `${platform.url}${path}`, widths[width]);
const someone = () => `${randomUUID()}@example.com`;

describe.each(['phone', 'desk'] as const)('on a %s', (width) => {
  test('a newcomer finds out what this is, what is needed and where to begin (AS-12)', async () => {
    const portal = await open('/', width);
    await portal.page.getByRole('heading', { level: 1, name: 'Bring goods in, from home' }).waitFor();
    await portal.says('What you need before you start');
    expect(await portal.flaws()).toEqual([]);
    await portal.page.getByRole('main').getByRole('link', { name: 'Start a declaration' }).press('Enter');
    await portal.page.waitForURL('**/start');
    await portal.close();
  });

  test('a link from the mail signs in, once, and leads to where one wanted to go', async () => {
    const email = someone();
    const portal = await open('/sign-in?returnTo=%2Factivity', width);
    const { page } = portal;
    await page.getByLabel('E-mail').fill(email);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Look at your mail' }).waitFor();
    expect(await portal.flaws()).toEqual([]);

    await page.getByRole('link', { name: 'Open the mailbox' }).click();
    const link = await linkMailedTo(platform.url, email);
    await page.getByRole('link', { name: link }).waitFor();
    expect(await portal.flaws()).toEqual([]);
    await page.getByRole('link', { name: link }).click();
    await page.getByRole('button', { name: 'Go on' }).waitFor();
    expect(await portal.flaws()).toEqual([]);
    await page.getByRole('button', { name: 'Go on' }).press('Enter');
    await page.waitForURL('**/activity');
    await page.getByRole('heading', { level: 1, name: 'Activity log' }).waitFor();

    const again = await open(new URL(link).pathname + new URL(link).hash, width);
    await again.page.getByRole('heading', { level: 1, name: 'This link has been used' }).waitFor();
    await again.page.getByRole('link', { name: 'Get a new link' }).waitFor();
    expect(await again.flaws()).toEqual([]);
    await Promise.all([portal.close(), again.close()]);
  });

  test('a person of the sandbox signs in by a button and comes back to the page that was left', async () => {
    const portal = await open('/sign-in?returnTo=%2Fanalysis', width);
    await portal.page.getByRole('heading', { name: 'Customs at Pago Pago' }).waitFor();
    expect(await portal.flaws()).toEqual([]);
    await portal.page.getByRole('button', { name: 'Analyst for Pago Pago' }).press('Enter');
    await portal.page.waitForURL('**/analysis');
    expect(await portal.page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
    expect(await portal.page.evaluate('document.cookie')).toBe('');
    await portal.close();
  });
});

test('a link that was guessed is answered kindly, with a way to get a new one', async () => {
  const portal = await open('/link#AAAAAAAAAAAAAAAAAAAAAA');
  await portal.page.getByRole('heading', { level: 1, name: 'This link no longer works' }).waitFor();
  expect(await portal.flaws()).toEqual([]);
  await portal.page.getByRole('link', { name: 'Get a new link' }).click();
  await portal.page.getByLabel('E-mail').waitFor();
  await portal.close();
});

test('the screen is the same for an e-mail that has an account and for one that has none', async () => {
  const seen = async (email: string): Promise<string> => {
    const portal = await open('/sign-in');
    await portal.page.getByLabel('E-mail').fill(email);
    await portal.page.getByRole('button', { name: 'Send me a link' }).click();
    await portal.says('Look at your mail');
    await portal.page.getByRole('link', { name: 'Open the mailbox' }).waitFor();
    const text = (await portal.text()).replaceAll(email, '');
    await portal.close();
    return text;
  };
  expect(await seen('as-importer@example.com')).toBe(await seen(someone()));
});

test('what is no e-mail is told beside the field and above it, and the focus goes there', async () => {
  const portal = await open('/sign-in', 'phone');
  const { page } = portal;
  await page.getByLabel('E-mail').fill('sina');
  await page.keyboard.press('Enter');
  await page
    .getByRole('alert')
    .getByRole('link', { name: /An e-mail address has an @ between a name and a place/ })
    .press('Enter');
  expect(await page.evaluate('document.activeElement.id')).toBe('email');
  expect(await portal.flaws()).toEqual([]);
  await portal.close();
});

test('an address elsewhere is no place to come back to', async () => {
  const portal = await open('/sign-in?returnTo=%2F%2Felsewhere.example');
  await portal.page.getByRole('button', { name: 'Analyst for Pago Pago' }).click();
  await portal.page.waitForURL(`${platform.url}/`);
  await portal.close();
});
