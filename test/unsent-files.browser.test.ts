import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { pdfOf } from './journey/upload.ts';
import { AtCustoms } from './page/at-customs.ts';
import { AsBrowser } from './page/guest.ts';
import { inBrowser } from './page/in-browser.ts';
import { PortalPage, widths } from './page/portal-page.ts';
import { fileInTerritory } from './page/territory-filing.ts';

const { platform, browser } = inBrowser();
let customs: AtCustoms;
beforeAll(async () => {
  customs = await AtCustoms.of(platform.url);
});

const pdf = (name: string, bytes = 2_000) => ({ name, mimeType: 'application/pdf', buffer: pdfOf(bytes) });
const unsentIn = (page: Page) => page.getByRole('group', { name: /^Not sent yet: Customs does not have/ });

/** A guest at a phone, of whom an officer asks the invoice. */
async function askedForInvoice() {
  const portal = await PortalPage.open(browser, `${platform.url}/`, widths.phone);
  const guest = await AsBrowser.guest(portal.page, platform.url);
  const entry = await fileInTerritory(guest);
  await customs.askForInvoice(entry.id);
  await portal.openEntry(entry.reference);
  const request = portal.page.getByRole('region', { name: 'Customs asks for your commercial invoice' });
  await request.waitFor();
  return { portal, page: portal.page, guest, request, ...entry };
}

test('a file that was chosen for a request and not sent is shown as such on each visit, until it is sent or removed', async () => {
  const { portal, page, request } = await askedForInvoice();
  await page.setInputFiles('#files', [pdf('photo.pdf'), pdf('blurred.pdf')]);
  await unsentIn(page).getByText('blurred.pdf').first().waitFor();
  await page.reload();
  await unsentIn(page).getByRole('button', { name: 'Send these 2 to Customs' }).waitFor();
  expect(await portal.flaws()).toEqual([]);
  await unsentIn(page).getByRole('button', { name: 'Remove blurred.pdf' }).click();
  await unsentIn(page).getByRole('button', { name: 'Send it to Customs' }).waitFor();
  expect(await unsentIn(page).innerText()).not.toContain('blurred.pdf');
  await request.getByRole('button', { name: 'Send it to Customs' }).click();
  await portal.shows('In review');
  await page.getByRole('link', { name: 'photo.pdf' }).waitFor();
  expect(await unsentIn(page).count()).toBe(0);
  expect(portal.faults).toEqual([]);
  await portal.close();
});

test('a file of which a part had come when the page was left is shown as such, and chosen again or removed', async () => {
  const { portal, page } = await askedForInvoice();
  const cut = Promise.withResolvers<void>();
  let pieces = 0;
  await page.route('**/files/uploads/**', (route) => {
    if (route.request().method() !== 'PATCH' || (pieces += 1) === 1) return route.continue();
    cut.resolve();
    return route.abort();
  });
  await page.setInputFiles('#files', pdf('large.pdf', 900_000));
  await cut.promise;
  await portal.says('The connection was cut; it goes on by itself.');
  expect(await unsentIn(page).count()).toBe(0);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.reload();
  await unsentIn(page).getByText('Only a part of large.pdf has come: choose it again, or remove it.').waitFor();
  expect(await portal.flaws()).toEqual([]);
  await unsentIn(page).getByRole('button', { name: 'Remove large.pdf' }).click();
  await unsentIn(page).waitFor({ state: 'detached' });
  await portal.close();
});

test('a file that nobody asks for any more is neither lost nor hidden: it stands with the documents, to send or to remove', async () => {
  const { portal, page, guest, id } = await askedForInvoice();
  await page.setInputFiles('#files', pdf('second.pdf'));
  await unsentIn(page).getByText('second.pdf').first().waitFor();
  await page.setInputFiles('#files', pdf('first.pdf'));
  await unsentIn(page).getByRole('button', { name: 'Send these 2 to Customs' }).waitFor();

  const ask = `query ($id: ID!) { entry(by: { id: $id }) {
    documentRequests { id } unpresentedUploads { fileName document { id } } } }`;
  const { entry } = await guest.data(ask, { id });
  const first = entry.unpresentedUploads.find(({ fileName }: { fileName: string }) => fileName === 'first.pdf');
  const answer = 'mutation ($input: AnswerRequestInput!) { answerRequest(input: $input) { userErrors { message } } }';
  const answered = { requestId: entry.documentRequests[0].id, documentIds: [first.document.id] };
  await guest.data(answer, { input: { ...answered, idempotencyKey: randomUUID() } });

  await portal.shows('In review');
  const documents = page.getByRole('region', { name: 'Documents', exact: true });
  await unsentIn(page).getByText('second.pdf').first().waitFor();
  await documents.getByRole('button', { name: 'Send it to Customs' }).click();
  await unsentIn(page).waitFor({ state: 'detached' });
  await documents.getByRole('link', { name: 'second.pdf' }).waitFor();
  expect(await portal.flaws()).toEqual([]);
  expect(portal.faults).toEqual([]);
  await portal.close();
});
