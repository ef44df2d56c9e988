// A filer of production is let take part by an administrator, at the portal, and files from then on.
import { randomUUID } from 'node:crypto';
import { fileEntry, lawfulFiling } from './journey/filing.ts';
import { Visitor } from './journey/visitor.ts';
import { linkMailedTo } from './page/guest.ts';
import { inBrowser } from './page/in-browser.ts';
import { PortalPage, widths } from './page/portal-page.ts';

const { platform, browser } = inBrowser();

const attachEmail = `mutation ($input: AttachEmailInput!) { attachEmail(input: $input) { userErrors { message } } }`;
const viewer = '{ viewer { account { id } } }';
const notOnAbi = 'FILER_NOT_ABI_OPERATIONAL';

/** An importer of whose account nobody has set anything, and what comes of a filing of their own. */
async function importerWithAddress(email: string) {
  const person = await Visitor.guest(platform.url);
  await person.data(attachEmail, { input: { email } });
  const token = new URL(await linkMailedTo(platform.url, email)).hash.slice(1);
  const used = await person.post('/sign-in/link/use', { token });
  await person.goTo(((await used.json()) as { goTo: string }).goTo);
  const { account } = (await person.data(viewer)).viewer;
  const filing = () => ({
    ...lawfulFiling(),
    importerAccountId: account.id,
    declarant: { capacity: 'PURCHASER' },
    idempotencyKey: randomUUID(),
  });
  const files = async (is: (codes: string[]) => boolean): Promise<void> => {
    await person.until(fileEntry, { input: filing() }, (answer) =>
      is(answer.fileEntry.userErrors.map(({ code }: { code: string }) => code)),
    );
  };
  return { files };
}

async function finds(portal: PortalPage, email: string): Promise<void> {
  const { page } = portal;
  await page.getByRole('link', { name: 'Find an account, and say how it stands' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'How accounts stand' }).waitFor();
  await page.getByRole('button', { name: 'Find the account' }).press('Enter');
  await page
    .getByRole('alert')
    .getByRole('link', { name: /^Type a reference/ })
    .waitFor();
  expect(await portal.flaws()).toEqual([]);
  await page.getByLabel('Reference, e-mail or account id').fill(email);
  await page.getByRole('button', { name: 'Find the account' }).press('Enter');
  await page.getByRole('region', { name: 'Accounts found' }).getByRole('link').press('Enter');
  await portal.says('Nothing is known of it yet: it files nothing into the United States electronically');
  expect(await portal.flaws()).toEqual([]);
}

const operational = (portal: PortalPage) => portal.page.getByRole('row').filter({ hasText: 'Operational, for itself' });

async function letsTakePart(portal: PortalPage): Promise<void> {
  const { page } = portal;
  await page.getByRole('button', { name: 'Set it' }).press('Enter');
  await page.getByRole('alert').getByRole('link', { name: 'Choose a reason.' }).waitFor();
  expect(await portal.flaws()).toEqual([]);
  await page.getByLabel('First day on which it holds').fill('2 January 2026');
  await page.getByLabel('Reason').selectOption('Applied for and granted');
  await page.getByRole('button', { name: 'Set it' }).press('Enter');
  await portal.says('It is set, and stands in the log of the account.');
  await operational(portal).getByText('Holds now').waitFor();
  expect(await portal.flaws()).toEqual([]);
}

async function endsIt(portal: PortalPage): Promise<void> {
  const { page } = portal;
  await page.getByRole('button', { name: /^End it: Part in ABI/ }).press('Enter');
  const end = page.getByRole('form', { name: /^End Part in ABI/ });
  await end.getByLabel('First day on which it no longer holds').fill('1 February 2026');
  await end.getByLabel('Reason').selectOption('The account asked for it');
  expect(await portal.flaws()).toEqual([]);
  await end.getByRole('button', { name: 'End it on that day' }).press('Enter');
  await portal.says('It ends on that day, and the log of the account says so.');
  await operational(portal).getByText('Over').waitFor();
  await page.getByRole('region', { name: 'Who set what' }).getByText('The account asked for it').waitFor();
}

describe.each(['phone', 'desk'] as const)('on a %s', (width) => {
  test('an administrator finds an importer by their address, lets them take part, and they file for themselves; then it ends', async () => {
    const email = `${randomUUID()}@example.com`;
    const importer = await importerWithAddress(email);
    await importer.files((codes) => codes.includes(notOnAbi));
    const portal = await PortalPage.openAs(browser, `${platform.url}/administration`, /^Administrator/, widths[width]);
    await finds(portal, email);
    await letsTakePart(portal);
    await shot(portal, `standing-${width}`);
    await importer.files((codes) => codes.length === 0);
    await endsIt(portal);
    await importer.files((codes) => codes.includes(notOnAbi));
    await portal.close();
  });
});

test('how accounts stand is for administrators; others are told so', async () => {
  const portal = await PortalPage.openAs(
    browser,
    `${platform.url}/administration/accounts`,
    /^Officer at Honolulu/,
    widths.desk,
  );
  await portal.page.getByRole('heading', { level: 1, name: 'This page is for others' }).waitFor();
  await portal.close();
});

describe.each(['phone', 'desk'] as const)('on a %s', (width) => {
  test('an administrator makes an officer port director for some days, with a reason, and ends it', async () => {
    const portal = await PortalPage.open(browser, `${platform.url}/administration`, widths[width]);
    await portal.signIn(/^Administrator/);
    const { page } = portal;
    await page.getByRole('link', { name: 'Kimo Silva' }).press('Enter');
    await givesOffice(portal, years[width]);
    const held = page.getByRole('region', { name: 'Offices' }).getByRole('listitem').first();
    await held.getByText('Port director at Honolulu', { exact: true }).waitFor();
    await held.getByText('To come').waitFor();
    await held.getByText('Acts in the place of whoever holds it').waitFor();
    expect(await portal.flaws()).toEqual([]);
    await shot(portal, `offices-${width}`);
    await held.getByRole('button', { name: 'End it: Port director at Honolulu' }).press('Enter');
    await endsOffice(portal, years[width]);
    await held.getByText('Never held').waitFor();
    await page.getByRole('link', { name: 'Everybody who works for Customs' }).press('Enter');
    const log = page.getByRole('region', { name: 'Who changed what' });
    const ended = log.getByText(/^Kimo Silva: Port director at Honolulu\. .* What was recorded was wrong\./);
    await ended.filter({ hasText: String(years[width]) }).waitFor();
    expect(await portal.flaws()).toEqual([]);
    await portal.close();
  });
});

/** Years of their own: the office that began last stands first. */
const years = { phone: 2031, desk: 2032 } as const;

async function givesOffice(portal: PortalPage, year: number): Promise<void> {
  const { page } = portal;
  await page.getByRole('button', { name: 'Give an office' }).press('Enter');
  const give = page.getByRole('form', { name: 'Give an office' });
  await give.getByRole('button', { name: 'Give the office' }).press('Enter');
  for (const flaw of ['Type the first day.', 'Choose a reason.'])
    await page.getByRole('alert').getByRole('link', { name: flaw }).waitFor();
  expect(await portal.flaws()).toEqual([]);
  await give.getByLabel('First day on which it is held').fill(`2 March ${year}`);
  await give.getByLabel('First day on which it is no longer held').fill(`1 March ${year}`);
  await give.getByLabel('Reason').selectOption('Acts in the place of whoever holds it');
  await give.getByRole('button', { name: 'Give the office' }).press('Enter');
  await page
    .getByRole('alert')
    .getByRole('link', { name: /is not after the first on which it is/ })
    .waitFor();
  expect(await give.getByLabel('First day on which it is no longer held').getAttribute('aria-invalid')).toBe('true');
  await give.getByLabel('First day on which it is no longer held').fill(`9 March ${year}`);
  await give.getByRole('button', { name: 'Give the office' }).press('Enter');
  await portal.says('Kimo Silva holds the office on the days that you gave.');
}

async function endsOffice(portal: PortalPage, year: number): Promise<void> {
  const end = portal.page.getByRole('form', { name: 'End the office: Port director at Honolulu' });
  await end.getByLabel('First day on which it is no longer held').fill(`2 March ${year}`);
  await end.getByLabel('Reason').selectOption('What was recorded was wrong');
  await end.getByRole('button', { name: 'End the office on that day' }).press('Enter');
  await portal.says('The office ends on that day. What was determined by it stands.');
}

test.each(['phone', 'desk'] as const)(
  'whoever tries the sandbox finds one of each office on a %s, and what it decides',
  async (width) => {
    const portal = await PortalPage.open(browser, `${platform.url}/sign-in`, widths[width]);
    const { page } = portal;
    await page.getByText('Customs, by office (6)').click();
    await portal.says('Finds goods unique, and approves other appraisement (143.21(j), 143.11(b)).');
    expect(await portal.flaws()).toEqual([]);
    await shot(portal, `personas-${width}`);
    await page.getByRole('button', { name: 'Commissioner', exact: true }).click();
    await page
      .getByRole('button', { name: 'Sign out', exact: true, includeHidden: true })
      .waitFor({ state: 'attached' });
    await portal.close();
  },
);

const shot = async ({ page }: PortalPage, name: string): Promise<void> => {
  const folder = process.env['SHOTS'];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
};
