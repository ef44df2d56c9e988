// What the law leaves to an office is determined on the desk by whoever holds it; the filer reads it on the entry's page.
import { randomUUID } from 'node:crypto';
import { Client } from './journey/client.ts';
import { fileEntry, lawfulFiling } from './journey/filing.ts';
import { brokersMachine, file } from './journey/journey.ts';
import { inBrowser } from './page/in-browser.ts';
import { CustomsPage, openReview } from './page/officers-desk.ts';
import { PortalPage, widths } from './page/portal-page.ts';

const { platform, browser } = inBrowser();

const give = `mutation ($input: GiveOfficeInput!) { giveOffice(input: $input) {
  officer { offices { id office } } userErrors { message } } }`;
const end = 'mutation ($input: EndOfficeInput!) { endOffice(input: $input) { userErrors { message } } }';
const whoDetermines = `query ($id: ID!) { review(id: $id) { determinable { kind holders { displayName } } } }`;
const isStanding =
  'query ($id: ID!) { entry(by: { id: $id }) { status entryVersion review { determinations { kind holds } } } }';
const unique = 'The Commissioner found the goods unique';
const formal = 'Customs requires a formal entry of the goods';

async function determineFormal(officer: CustomsPage): Promise<void> {
  await officer.press('Make a determination');
  const what = officer.page.getByLabel('What you determine', { exact: true });
  expect(await what.getByRole('option').allInnerTexts()).toEqual(['Choose what you determine', formal]);
  await what.selectOption({ label: formal });
  await officer.says('The filer reads that, and for what it is required.');
  await officer.press('Determine it');
  await officer.page.getByRole('alert').getByRole('link', { name: 'Choose for what it is required' }).waitFor();
  await officer.flawless();
  await officer.page.getByLabel('For what it is required').selectOption({ label: 'To protect the revenue' });
  await officer.page.getByLabel('Note on what you determine').fill('The value is too low for such goods.');
  await officer.press('Determine it');
  await officer.says(`${formal}, to protect the revenue`);
  await officer.says('Note: The value is too low for such goods.');
  await officer.flawless();
}

async function releasesNot(officer: CustomsPage): Promise<void> {
  await officer.decide('Release');
  await officer.because('In order');
  await officer.press('Release');
  await officer.says('Goods of which a formal entry is required are not released on an informal one.');
  await officer.decide('Send back');
  await officer.because('The value must be shown');
  await officer.press('Send back');
}

/** Another officer of the port is the Commissioner, until `end`. */
async function commissionerToday(reviewId: string): Promise<{ end(): Promise<unknown> }> {
  const commissioner = await Client.persona(platform.url, 'officer-2');
  const administrator = await Client.persona(platform.url, 'administrator');
  const { subject: subjectId } = (await commissioner.data('{ viewer { subject } }')).viewer;
  const office = { subjectId, office: 'COMMISSIONER', since: '2026-01-01', reasonCode: 'APPOINTED' };
  const { giveOffice: given } = await administrator.data(give, { input: { ...office, idempotencyKey: randomUUID() } });
  expect(given.userErrors).toEqual([]);
  await commissioner.until(
    whoDetermines,
    { id: reviewId },
    ({ review: { determinable } }) => JSON.stringify(determinable).includes('Kimo Silva') && determinable,
  );
  const { id: officeId } = given.officer.offices.at(-1);
  const ends = { officeId, until: '2026-01-01', reasonCode: 'LEFT', idempotencyKey: randomUUID() };
  return { end: () => administrator.data(end, { input: ends }) };
}

test('any officer requires a formal entry and says for what; it is not released, the filer reads it at once, and filing again is refused (143.22) (INF-16)', async () => {
  const machine = await brokersMachine(platform.url);
  const { id, reference } = await file(machine, lawfulFiling());
  await openReview(await Client.persona(platform.url, 'officer'), reference);
  const filer = await PortalPage.open(browser, `${platform.url}/`, widths.phone);
  await filer.signIn(/^Clerk at Kalani/);
  await filer.openEntry(reference);
  const officer = await CustomsPage.open(browser, platform.url, 'officer at Honolulu', 'desk', '/officers');
  await officer.claim(reference);
  await officer.openDesk(reference);
  await determineFormal(officer);
  await filer.says(`${formal}, to protect the revenue`);
  await filer.says('The goods are not released on this informal entry, and it is refused when it is filed again.');
  expect(await filer.text()).not.toContain('The value is too low');
  expect(await filer.flaws()).toEqual([]);

  await releasesNot(officer);
  const { entryVersion } = await machine.until(
    isStanding,
    { id },
    ({ entry }) => entry.status === 'WAITING_FOR_FILER' && entry,
  );
  const again = { ...lawfulFiling(), entryId: id, entryVersion, idempotencyKey: randomUUID() };
  const refused = await machine.data(fileEntry, { input: again });
  expect(refused.fileEntry.userErrors).toMatchObject([{ code: 'FORMAL_ENTRY_DEMANDED' }]);
  await filer.says('Make one, and tell Customs at the port its number.');
  expect(await filer.flaws()).toEqual([]);
  await officer.close();
  await filer.close();
});

test('who does not hold the office reads who does; who holds it today finds the goods unique, and the filer reads it (143.21(j)) (INF-11)', async () => {
  const machine = await brokersMachine(platform.url);
  const { reference } = await file(machine, lawfulFiling());
  const review = await openReview(await Client.persona(platform.url, 'officer'), reference);
  const office = await commissionerToday(review.id);

  const officer = await CustomsPage.open(browser, platform.url, 'officer at Honolulu', 'phone', '/officers');
  await officer.openDesk(reference);
  await officer.says(
    /That the goods are unique, the Commissioner determines \(19 CFR 143\.21\(j\)\)\. Today that is [^.]*Kimo Silva/,
  );
  await officer.press('Make a determination');
  expect(await officer.page.getByLabel('What you determine', { exact: true }).innerText()).not.toContain('unique');
  await officer.flawless();
  await officer.close();

  const holder = await CustomsPage.open(browser, platform.url, 'another officer at Honolulu', 'phone', '/officers');
  await holder.openDesk(reference);
  await holder.press('Make a determination');
  await holder.page.getByLabel('What you determine', { exact: true }).selectOption({ label: unique });
  await holder.flawless();
  await holder.press('Determine it');
  await holder.page.locator('li').filter({ hasText: unique }).waitFor();
  await holder.flawless();
  await holder.close();

  const filer = await PortalPage.open(browser, `${platform.url}/`, widths.desk);
  await filer.signIn(/^Clerk at Kalani/);
  await filer.openEntry(reference);
  // once as it stands, and once in the log
  await filer.page.getByText(unique).nth(1).waitFor();
  expect(await filer.flaws()).toEqual([]);
  await filer.close();
  await office.end();
});
