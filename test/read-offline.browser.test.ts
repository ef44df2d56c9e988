import { inWords } from '../web/src/texts/sm/in-words.ts';
import { page as says } from '../web/src/texts/sm/page.ts';
import { Client } from './journey/client.ts';
import { AtCustoms } from './page/at-customs.ts';
import { AsBrowser } from './page/guest.ts';
import { inBrowser } from './page/in-browser.ts';
import { leftOnDevice, shellIsKept, untilOnDevice } from './page/left-on-device.ts';
import { PortalPage, widths } from './page/portal-page.ts';
import { fileInTerritory, lawfulAnswers } from './page/territory-filing.ts';

const importer = /Tutuila Trading/;
const filerName = lawfulAnswers.filerName;

const { platform, browser } = inBrowser();
let filer: Client;
let customs: AtCustoms;
beforeAll(async () => {
  [filer, customs] = [await Client.persona(platform.url, 'as-importer'), await AtCustoms.of(platform.url)];
});

// The language that one test chooses is the importer's from then on.
const chooseEnglish = 'mutation { chooseLanguage(input: { language: EN }) { viewer { language } } }';
afterEach(() => filer.data(chooseEnglish));

const open = (path = '/', width: keyof typeof widths = 'phone') =>
  PortalPage.open(browser, `${platform.url}${path}`, widths[width]);
const inReview = async () => {
  const entry = await fileInTerritory(filer);
  const status = 'query ($id: ID!) { entry(by: { id: $id }) { review { status } } }';
  await filer.until(status, { id: entry.id }, ({ entry: now }) => now?.review?.status === 'OPEN');
  return entry;
};
/** An entry's page as its importer has it, kept on the device. */
const keptPage = async (width: keyof typeof widths = 'phone') => {
  const entry = await inReview();
  const portal = await open(`/entries/${entry.reference}`, width);
  await portal.signIn(importer);
  await portal.shows('In review');
  await portal.says('Live.');
  await shellIsKept(portal.page);
  return { portal, page: portal.page, entry };
};
const withoutNetwork = async (portal: PortalPage): Promise<void> => {
  await portal.page.context().setOffline(true);
  await portal.stream.cut();
};
const seenIn = async (portal: PortalPage): Promise<string> => JSON.stringify(await leftOnDevice(portal.page));

describe.each(['phone', 'desk'] as const)('on a %s', (width) => {
  test('at the counter without network the entry, its release code and its sheet are read, with the time they are of', async () => {
    const { portal, page, entry } = await keptPage(width);
    await customs.release(entry.id);
    await portal.shows('Payment due');
    await customs.takePayment(entry.id);
    await portal.shows('Released');
    await portal.goTo('/');
    await page.getByRole('link', { name: entry.reference }).waitFor();
    await withoutNetwork(portal);

    await portal.openEntry(entry.reference);
    await portal.shows('Released');
    await portal.says('No connection now.');
    await portal.says(/What you see is as of .* Pago Pago time/);
    expect(await portal.timeline()).toContain('Released');
    await portal.says('This needs a connection.');
    expect(await page.getByRole('button', { name: 'Send', exact: true }).isDisabled()).toBe(true);
    expect(await portal.flaws()).toEqual([]);

    await page.getByRole('link', { name: 'Print the release note' }).click();
    await page.getByRole('img', { name: /code/i }).waitFor();
    await portal.says('RELEASED');
    await page.reload();
    await page.getByRole('img', { name: /code/i }).waitFor();
    await portal.says('No connection now.');
    expect(await portal.flaws()).toEqual([]);

    await portal.goTo('/');
    await portal.says(/No connection now. Last seen:/);
    await page.getByRole('link', { name: entry.reference }).click();
    await portal.shows('Released');
    expect(portal.faults).toEqual([]);
    await portal.close();
  });
});

test('when the network is back, the page shows how the entry stands now, without a press', async () => {
  const { portal, page, entry } = await keptPage();
  await withoutNetwork(portal);
  await page.reload();
  await portal.says('No connection now.');
  await portal.shows('In review');
  await customs.askForInvoice(entry.id);
  portal.stream.mend();
  await page.context().setOffline(false);
  await portal.shows('Customs waits for you');
  await portal.says('Live.');
  expect(await page.getByText('This needs a connection.').count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Send', exact: true }).isDisabled()).toBe(false);
  await portal.close();
});

test('an entry that was not looked at before is said to be out of reach, and nothing is made up', async () => {
  const { portal } = await keptPage();
  const other = await inReview();
  await withoutNetwork(portal);
  await portal.goTo(`/entries/${other.reference}`);
  await portal.says('The platform cannot be reached.');
  await portal.close();
});

test('a guest reads what they filed without network, too', async () => {
  const portal = await open();
  const guest = await AsBrowser.guest(portal.page, platform.url);
  const entry = await fileInTerritory(guest);
  await portal.openEntry(entry.reference);
  await portal.says('Live.');
  await shellIsKept(portal.page);
  await withoutNetwork(portal);
  await portal.page.reload();
  await portal.says('No connection now.');
  await portal.says(filerName);
  expect(await portal.flaws()).toEqual([]);
  await portal.close();
});

test('who chose Samoan reads it without network, and before that nothing of it was on the device', async () => {
  const { portal, page } = await keptPage();
  const inSamoan = `caches.keys().then((names) => names.some((name) => name.startsWith('landfall ') && name.endsWith(' sm')))`;
  expect(await page.evaluate(inSamoan)).toBe(false);
  await page.getByRole('link', { name: 'Gagana Sāmoa' }).click();
  await portal.says(says.live.is);
  await untilOnDevice(
    page,
    `${inSamoan}.then((is) => is && navigator.serviceWorker.controller.scriptURL.endsWith('=sm'))`,
  );
  await withoutNetwork(portal);
  await page.reload();
  await portal.says(says.kept.noConnection);
  await portal.says(inWords.yours.IN_REVIEW.means);
  expect(await page.locator('html').getAttribute('lang')).toBe('sm');
  expect(await portal.flaws()).toEqual([]);
  await portal.close();
});

test('after signing out the device holds nothing of the account, and its other tabs show nothing', async () => {
  const { portal, page, entry } = await keptPage();
  expect(await seenIn(portal)).toContain(filerName);
  const second = await portal.secondTab();
  await second.shows('In review');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await portal.says('Bring goods in, from home');
  await second.says('Bring goods in, from home');
  for (const one of [portal, second]) {
    const { stored, databases, pages } = await leftOnDevice(one.page);
    expect(Object.keys(stored)).toEqual(['landfall:leaving']);
    expect(databases).toEqual([]);
    expect(pages).not.toContain(entry.reference);
    expect(await seenIn(one)).not.toContain(filerName);
  }
  await withoutNetwork(portal);
  await portal.goTo(`/entries/${entry.reference}`);
  await portal.says('The platform cannot be reached.');
  expect(await portal.text()).not.toContain(filerName);
  await portal.close();
});

test('signing out without a connection takes what is kept from the device, and says that the session goes on', async () => {
  const { portal, page } = await keptPage();
  await withoutNetwork(portal);
  await page.reload();
  await portal.says('No connection now.');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await page.getByText('You are still signed in: signing out needs a connection.').waitFor();
  expect(await seenIn(portal)).not.toContain(filerName);
  expect(await portal.flaws()).toEqual([]);
  await portal.close();
});

test('who signs in after somebody finds nothing of theirs, with network and without', async () => {
  const { portal, entry } = await keptPage();
  await portal.goTo('/');
  await portal.signIn(/Leilani Imports/);
  await portal.page.getByRole('heading', { level: 1, name: 'Your declarations' }).waitFor();
  expect(await seenIn(portal)).not.toContain(filerName);
  await withoutNetwork(portal);
  await portal.goTo(`/entries/${entry.reference}`);
  await portal.says('The platform cannot be reached.');
  expect(await portal.text()).not.toContain(filerName);
  await portal.close();
});

test('a session that was ended from elsewhere takes what was kept with it, as soon as the page learns of it', async () => {
  const { portal, page } = await keptPage();
  const [session] = (await page.context().cookies()).filter(({ name }) => name.endsWith('landfall-session'));
  const headers = { cookie: `${session!.name}=${session!.value}`, origin: platform.url };
  expect((await fetch(`${platform.url}/sign-in/out`, { method: 'POST', headers })).ok).toBe(true);
  await portal.says('Your session has ended');
  expect(await seenIn(portal)).not.toContain(filerName);
  await portal.close();
});

test('the pages of Customs leave nothing on the device', async () => {
  const entry = await inReview();
  const portal = await open(`/entries/${entry.reference}`, 'desk');
  await portal.signIn(/^Officer at Pago Pago/);
  await portal.shows('In review');
  await portal.goTo('/officers');
  await portal.page.getByRole('link', { name: entry.reference }).first().waitFor();
  const left = await leftOnDevice(portal.page);
  expect([left.cached, left.databases, left.workers]).toEqual([[], [], 0]);
  expect(JSON.stringify(left)).not.toContain(filerName);
  expect(Object.keys(left.stored).filter((name) => name.startsWith('landfall:seen'))).toEqual([]);
  await portal.close();
});
