import { randomUUID } from 'node:crypto';
import type { Locator } from 'playwright-core';
import { linkMailedTo } from './page/guest.ts';
import { inBrowser } from './page/in-browser.ts';
import { PortalPage, widths } from './page/portal-page.ts';

const { platform, browser } = inBrowser();

const open = async (path: string, persona: RegExp, width: keyof typeof widths = 'desk') => {
  const portal = await PortalPage.openAs(browser, `${platform.url}${path}`, persona, widths[width]);
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

const invited = async (portal: PortalPage, name: string): Promise<string> => {
  const { page } = portal;
  const email = `${randomUUID()}@example.com`;
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel(/^Officer/).press('Space');
  await page.getByLabel(/^Pago Pago/).press('Space');
  await page.getByRole('button', { name: 'Send the invitation' }).press('Enter');
  await portal.says(`Invited. A mail to ${email} is on its way.`);
  await page.getByRole('row').filter({ hasText: email }).getByRole('link', { name }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  return email;
};

test.each(['phone', 'desk'] as const)(
  'an officer whose rights end on a %s is told so on the open desk, and sees nothing of Customs any more',
  async (width) => {
    const portal = await open('/administration', /^Administrator/, width);
    const email = await invited(portal, 'Sione Leaver');
    const desk = await PortalPage.open(browser, await linkMailedTo(platform.url, email), widths[width]);
    await desk.page.getByRole('button', { name: 'Go on' }).click();
    await desk.page.waitForURL((url) => url.pathname !== '/link');
    await desk.goTo('/officers');
    await desk.page.getByRole('heading', { level: 1 }).waitFor();
    await portal.page.reload();
    await portal.page.getByRole('button', { name: 'End the rights of Sione Leaver' }).press('Enter');
    await portal.says(/is signed out everywhere at once/);
    expect(await portal.flaws()).toEqual([]);
    await portal.page.getByRole('button', { name: 'Yes, end the rights' }).press('Enter');
    await portal.says('The rights of Sione Leaver have ended, and they are signed out everywhere.');
    await desk.says(/an administrator ended your rights/);
    await desk.page.reload();
    await desk.page.getByRole('heading', { level: 1, name: 'This page is for others' }).waitFor();
    await portal.goTo('/administration');
    await portal.says('The rights of Sione Leaver ended.');
    expect(await portal.flaws()).toEqual([]);
    await desk.close();
    await portal.close();
  },
);

test('an invitation is sent again and withdrawn, and the log of Customs is read by officers and saved', async () => {
  const portal = await open('/administration', /^Administrator/, 'phone');
  const email = await invited(portal, 'Mistake');
  expect(await portal.flaws()).toEqual([]);
  await portal.page.getByRole('button', { name: 'Send a new link' }).press('Enter');
  await portal.says(`A new link is on its way to ${email}. The one before opens nothing now.`);
  await portal.page.getByRole('button', { name: 'Withdraw the invitation' }).press('Enter');
  await portal.page.getByRole('button', { name: 'Yes, withdraw it' }).press('Enter');
  await portal.says('The invitation of Mistake is withdrawn.');
  await portal.close();

  const log = await open('/activity', /^Officer at Honolulu/, 'phone');
  await log.page.getByRole('heading', { level: 1, name: 'Log of Customs' }).waitFor();
  const saved = log.page.waitForEvent('download');
  await log.page.getByRole('button', { name: /^Save all these rows/ }).press('Enter');
  expect((await saved).suggestedFilename()).toMatch(/^activity-log-.*\.csv$/);
  await log.says(/^Saved, with/);
  expect(await log.flaws()).toEqual([]);
  if (process.env['SHOTS']) await log.page.screenshot({ path: `${process.env['SHOTS']}/log.png` });
  await log.close();
});

test('inviting is for administrators; others are told so', async () => {
  const portal = await open('/', /^Officer at Pago Pago/);
  await portal.goTo('/administration');
  await portal.says('This page is for others');
  await portal.close();
});

test('an administrator is told where nobody can file, since no officer works there, until one is invited', async () => {
  const portal = await open('/administration', /^Administrator/, 'phone');
  const { page } = portal;
  const told = page.getByRole('status').filter({ hasText: 'take no declarations' });
  for (const atEveryPort of ['Rosa Delgado', 'Marcus Webb', 'Judith Abara']) await endsRights(portal, atEveryPort);
  await tellsOfPorts(portal, told, /ports take no declarations\s+Anchorage, Baltimore/);
  expect(await portal.flaws()).toEqual([]);
  await page.getByLabel('Name').fill('Joe Anchorage');
  await page.getByLabel('E-mail').fill(`${randomUUID()}@example.com`);
  await page.getByLabel(/^Officer/).press('Space');
  await page.getByLabel(/^Anchorage/).press('Space');
  await page.getByRole('button', { name: 'Send the invitation' }).press('Enter');
  await portal.says('Invited. A mail to');
  await tellsOfPorts(portal, told, /ports take no declarations\s+Baltimore/);
  await portal.close();
});

async function endsRights(portal: PortalPage, name: string): Promise<void> {
  const { page } = portal;
  await portal.goTo('/administration');
  await page.getByRole('link', { name, exact: true }).click();
  await page.getByRole('button', { name: `End the rights of ${name}` }).press('Enter');
  await page.getByRole('button', { name: 'Yes, end the rights' }).press('Enter');
  await portal.says(`The rights of ${name} have ended`);
}

/** What accounts announces of officers comes to entries a moment later. */
async function tellsOfPorts(portal: PortalPage, told: Locator, what: RegExp): Promise<void> {
  const giveUp = Date.now() + 20_000;
  for (;;) {
    await portal.goTo('/administration');
    await portal.page.getByRole('row').filter({ hasText: 'Officer' }).first().waitFor();
    if (what.test((await told.allInnerTexts()).join())) return;
    if (Date.now() > giveUp) throw new Error(`It does not tell ${what.source}: ${(await told.allInnerTexts()).join()}`);
  }
}
