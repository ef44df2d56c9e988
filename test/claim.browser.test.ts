import { randomUUID } from 'node:crypto';
import { AsBrowser, linkMailedTo } from './page/guest.ts';
import { inBrowser } from './page/in-browser.ts';
import { PortalPage, widths } from './page/portal-page.ts';
import { begin, fileInTerritory } from './page/territory-filing.ts';

const { platform, browser } = inBrowser();

const open = (path: string, width: keyof typeof widths = 'phone') =>
  PortalPage.open(browser, `${platform.url}${path}`, widths[width]);
const someone = () => `${randomUUID()}@example.com`;

/** A guest at a browser who has filed. */
async function guestWithEntry(width: keyof typeof widths = 'phone') {
  const portal = await open('/', width);
  const entry = await fileInTerritory(await AsBrowser.guest(portal.page, platform.url));
  await portal.goTo(`/entries/${entry.reference}`);
  await portal.page.getByRole('heading', { name: 'Keep this filing: give your e-mail' }).waitFor();
  return { portal, entry };
}

/** Gives an e-mail on the page of an entry, and goes on by the link that comes. */
async function keepUnder(portal: PortalPage, email: string): Promise<string> {
  await portal.page.getByRole('textbox', { name: 'E-mail' }).fill(email);
  await portal.page.getByRole('button', { name: 'Keep them under my e-mail' }).press('Enter');
  await portal.says(`If ${email} can receive mail, a link is on its way.`);
  expect(await portal.flaws()).toEqual([]);
  const link = await linkMailedTo(platform.url, email);
  await useLink(portal, link);
  return link;
}

async function useLink(portal: PortalPage, link: string): Promise<void> {
  await portal.page.goto(link);
  await portal.page.getByRole('button', { name: 'Go on' }).click();
  await portal.page.waitForURL((url) => url.pathname !== '/link');
}

describe.each(['phone', 'desk'] as const)('on a %s', (width) => {
  test('a guest keeps a filing under a new e-mail, and nothing moves', async () => {
    const { portal, entry } = await guestWithEntry(width);
    expect(await portal.flaws()).toEqual([]);
    await keepUnder(portal, someone());
    await portal.goTo(`/entries/${entry.reference}`);
    await portal.page.getByRole('heading', { level: 1, name: entry.reference }).waitFor();
    await portal.page.getByText('Timeline').waitFor();
    expect(await portal.text()).not.toContain('Keep this filing');
    await portal.close();
  });

  test('under an e-mail that has an account, the guest’s filing is offered to that account and taken', async () => {
    const email = someone();
    const owner = await guestWithEntry(width);
    const used = await keepUnder(owner.portal, email);
    await owner.portal.close();

    const { portal, entry } = await guestWithEntry(width);
    await portal.page.getByRole('textbox', { name: 'E-mail' }).fill(email);
    await portal.page.keyboard.press('Enter');
    await portal.says(`If ${email} can receive mail, a link is on its way.`);
    await useLink(portal, await linkMailedTo(platform.url, email, [used]));
    await portal.page.getByRole('button', { name: 'Take it under this account' }).waitFor();
    expect(await portal.flaws()).toEqual([]);
    await portal.page.getByRole('button', { name: 'Take it under this account' }).click();
    await portal.page.waitForURL(`${platform.url}/`);
    await portal.page.getByRole('heading', { level: 1, name: 'Your declarations' }).waitFor();
    await portal.goTo(`/entries/${entry.reference}`);
    await portal.page.getByRole('region', { name: 'Timeline' }).waitFor();
    await portal.close();
  });

  test('a declaration opens on another device by its resume code, and nothing else does', async () => {
    const first = await open('/', width);
    const guest = await AsBrowser.guest(first.page, platform.url);
    const draft = await begin(guest);
    const other = await begin(guest);
    const make = 'mutation ($input: MakeResumeCodeInput!) { makeResumeCode(input: $input) { code } }';
    const { makeResumeCode } = await guest.data(make, { input: { draftId: draft.id } });

    const portal = await open('/resume', width);
    expect(await portal.flaws()).toEqual([]);
    await portal.page.getByRole('textbox', { name: 'Resume code' }).fill('0000-0000-0000-0000');
    await portal.page.keyboard.press('Enter');
    await portal.page.getByRole('alert', { name: 'There is a problem' }).waitFor();
    expect(await portal.flaws()).toEqual([]);
    await portal.page.getByRole('textbox', { name: 'Resume code' }).fill(makeResumeCode.code.toLowerCase());
    await portal.page.keyboard.press('Enter');
    await portal.page.waitForURL(`**/drafts/${draft.reference}**`);
    await portal.goTo('/');
    await portal.page.getByRole('link', { name: `Continue ${draft.reference}` }).waitFor();
    expect(await portal.text()).not.toContain(other.reference);
    expect(await portal.flaws()).toEqual([]);
    await Promise.all([first.close(), portal.close()]);
  });
});

test('reference and e-mail are answered alike, whether they belong together or not', async () => {
  const { portal, entry } = await guestWithEntry();
  const seen = async (reference: string): Promise<string> => {
    await portal.goTo('/resume');
    await portal.page.getByRole('textbox', { name: 'Reference' }).fill(reference.replaceAll('-', '‑').toLowerCase());
    await portal.page.getByRole('textbox', { name: 'E-mail' }).fill(someone());
    await portal.page.keyboard.press('Enter');
    await portal.says('If these belong together, a link is on its way.');
    await portal.page.getByRole('link', { name: 'Open the mailbox' }).waitFor();
    return portal.text();
  };
  expect(await seen(entry.reference)).toBe(await seen('AS-0000-0000-0'));
  expect(await portal.flaws()).toEqual([]);
  await portal.close();
});
