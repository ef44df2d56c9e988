import { asSent } from '../scripts/draft-answers.ts';
import { sandboxAccounts } from '@landfall/accounts/sandbox';
import { randomUUID } from 'node:crypto';
import { newestCertification } from '@landfall/law/words/certification';
import { Client } from './journey/client.ts';
import { lawfulLine } from './journey/filing.ts';
import { askToUpload, pdfOf, sendTheRest } from './journey/upload.ts';
import { inBrowser } from './page/in-browser.ts';
import { CustomsPage, openReview } from './page/officers-desk.ts';
import { PortalPage, widths } from './page/portal-page.ts';
import { fileInTerritory, lawfulAnswers } from './page/territory-filing.ts';

const { platform, browser } = inBrowser();

async function uploaded(filer: Client, fileName: string) {
  const bytes = pdfOf(2_000);
  const { id, kind, receipt, ...stored } = await sendTheRest(await askToUpload(filer, bytes, fileName), bytes);
  return { documentId: id, kind, receipt, fileName: stored.fileName };
}

test.each(['phone', 'desk'] as const)('on a %s: a presented document is looked at on the page', async (width) => {
  const trader = await Client.persona(platform.url, 'as-importer');
  const invoice = await uploaded(trader, 'Invoice ʻĀiga <b>1</b>.pdf');
  const { reference } = await fileInTerritory(trader, { ...lawfulAnswers, documents: [invoice] });
  await openReview(await Client.persona(platform.url, 'as-officer-2'), reference);
  const officer = await CustomsPage.open(browser, platform.url, 'officer', width, '/officers');
  await officer.openDesk(reference);
  await officer.page.getByRole('button', { name: /^Look at it/ }).click();
  const viewer = officer.page.getByRole('group', { name: /^Document: Commercial invoice/ });
  const link = await viewer.getByRole('link', { name: 'Open in a new tab' }).getAttribute('href');
  const served = await officer.page.request.get(new URL(link!, platform.url).href);
  expect([served.status(), served.headers()['content-type']]).toEqual([200, 'application/pdf']);
  expect(await viewer.locator('iframe').getAttribute('src')).toContain('/files/documents/');
  await viewer.getByRole('button', { name: 'Close' }).click();
  await officer.flawless();
  await officer.close();
});

test('on a phone: a filer of the customs territory keeps what nobody asked for, and is told why', async () => {
  const filer = await Client.persona(platform.url, 'self-filer');
  const reference = await fileForTheCustomsTerritory(filer, await uploaded(filer, 'kept.pdf'));
  const portal = await PortalPage.openAs(browser, `${platform.url}/`, /Koolau/, widths.phone);
  await portal.goTo(`/entries/${reference}`);
  await portal.says('Held by you, not presented');
  await portal.says(/You keep what you hold until an officer asks for it/);
  expect(await portal.page.getByRole('button', { name: /Present it to Customs/ }).count()).toBe(0);
  expect(await portal.flaws()).toEqual([]);
  await portal.close();
});

test('a document that the filer holds is named by its kind, and asked for in one step', async () => {
  const filer = await Client.persona(platform.url, 'self-filer');
  const reference = await fileForTheCustomsTerritory(filer, await uploaded(filer, 'held.pdf'));
  await openReview(await Client.persona(platform.url, 'officer'), reference);
  const officer = await CustomsPage.open(browser, platform.url, 'officer at Honolulu', 'desk', '/officers');
  await officer.claim(reference);
  await officer.openDesk(reference);
  await officer.says('Held by the filer, not presented.');
  expect(await officer.portal.text()).not.toContain('held.pdf');
  await officer.page.getByRole('button', { name: /^Ask for it/ }).click();
  expect(await officer.page.getByLabel('Which document').inputValue()).toBe('COMMERCIAL_INVOICE');
  await officer.flawless();
  await officer.close();
});

async function fileForTheCustomsTerritory(filer: Client, invoice: object): Promise<string> {
  const start = 'mutation ($input: StartDraftInput!) { startDraft(input: $input) { draft { id version } } }';
  const save = `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) {
    draft { id version findings { message path } } userErrors { message } } }`;
  const certify = `mutation ($input: FileDraftInput!) { fileDraft(input: $input) {
    entry { reference } userErrors { message path } } }`;
  const { startDraft } = await filer.data(start, { input: { kind: 'TYPE_11', idempotencyKey: randomUUID() } });
  const { id: draftId, version: expectedVersion } = startDraft.draft;
  const answers = {
    portCode: '3201',
    modeOfTransport: 'AIR',
    arrivesOn: new Date().toISOString().slice(0, 10),
    conveyance: 'HA 462',
    billOfLading: '173-40218835',
    importerAccountId: sandboxAccounts.koolauGarden,
    consigneeName: 'Koolau Garden Supply',
    consigneeAddress: '45 Kamehameha Highway, Kaneohe',
    capacity: 'OWNER',
    purchasedOrForSale: true,
    invoiceHeld: 'COMMERCIAL_INVOICE',
    estimatedDutyUsd: '42.00',
    lines: [{ key: 'one', ...lawfulLine() }],
    documents: [invoice],
  };
  const { saveDraft } = await filer.data(save, { input: { draftId, expectedVersion, answers: asSent(answers) } });
  const certification = { statement: newestCertification('US_CBP', new Date()), accepted: true };
  const input = { draftId, draftVersion: saveDraft.draft.version, certification, idempotencyKey: randomUUID() };
  const { fileDraft } = await filer.data(certify, { input });
  if (!fileDraft.entry) throw new Error(JSON.stringify([fileDraft, saveDraft]));
  return fileDraft.entry.reference;
}
