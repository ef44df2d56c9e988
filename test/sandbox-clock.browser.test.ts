import { AtCustoms } from './page/at-customs.ts';
import { AsBrowser } from './page/guest.ts';
import { inBrowser } from './page/in-browser.ts';
import { CustomsPage } from './page/officers-desk.ts';
import { PortalPage, widths } from './page/portal-page.ts';
import { fileInTerritory } from './page/territory-filing.ts';

const { platform, browser } = inBrowser();

// what runs out is looked for twice a minute
const looked = { timeout: 90_000 };
const requests = 'query ($id: ID!) { entry(by: { id: $id }) { documentRequests { status overdueAt } } }';

/** A guest of whom an officer asks a document, at the page of the entry. */
async function asked(customs: AtCustoms, width: keyof typeof widths) {
  const portal = await PortalPage.open(browser, `${platform.url}/`, widths[width]);
  const guest = await AsBrowser.guest(portal.page, platform.url);
  const entry = await fileInTerritory(guest);
  await customs.askForInvoice(entry.id);
  await portal.openEntry(entry.reference);
  await portal.shows('Customs waits for you, by ');
  return { portal, guest, ...entry };
}

test('a filer sets the account’s clock ahead of the last day and sees the request overdue, and so does the port; nobody else’s is', async () => {
  const customs = await AtCustoms.of(platform.url);
  const [mine, other] = [await asked(customs, 'phone'), await asked(customs, 'desk')];
  const clock = await mine.portal.secondTab(`${platform.url}/sign-in`);
  await clock.says('It is right.');
  await clock.page.getByLabel('How many days ahead').fill('soon');
  await clock.page.getByRole('button', { name: 'Set the clock ahead' }).click();
  await clock.says('Type a whole number of days.');
  await clock.page.getByLabel('How many days ahead').fill('10');
  await clock.page.getByRole('button', { name: 'Set the clock ahead' }).click();
  await clock.says('It is 10 days ahead.');
  expect(await clock.flaws()).toEqual([]);

  await mine.portal.page.getByRole('status').filter({ hasText: 'Customs waits for you: it was due ' }).waitFor(looked);
  await mine.portal.says('Send it now: it is still taken.');
  await mine.portal.says(/^Commercial invoice, was due /);
  expect(await mine.portal.flaws()).toEqual([]);
  const officer = await CustomsPage.open(browser, platform.url, 'officer', 'phone', '/officers');
  await officer.lane('Stuck');
  await officer.row(mine.reference).filter({ hasText: 'Was due ' }).waitFor();
  expect(await officer.row(other.reference).count()).toBe(0);
  await officer.flawless();
  const [ofOther] = (await other.guest.data(requests, { id: other.id })).entry.documentRequests;
  expect(ofOther).toEqual({ status: 'OPEN', overdueAt: null });

  await clock.page.getByRole('button', { name: 'Back to now' }).click();
  await clock.says('It is right.');
  await mine.portal.close();
  await other.portal.close();
  await officer.close();
});
