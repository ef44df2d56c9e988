import { asSent } from '../scripts/draft-answers.ts';
import { freePort, removeData } from '@landfall/local-postgres';
import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newestCertification } from '@landfall/law';
import { startBeside, type Beside } from './one-platform/beside.ts';
import { Client } from './journey/client.ts';
import { askToUpload, pdfOf, sendAndLoseTheNetwork, sendBytes, sendTheRest } from './journey/upload.ts';
import type { StoredDocument } from './journey/upload.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'landfall-'));
let platform: Beside;
let filer: Client;
beforeAll(async () => {
  const before = await startBeside({ dataDir, port: await freePort(), logLevel: 'error' });
  await portsTakeFilings(before.url);
  await before.stop();
  // held back so long, no service hears of another while these examples last
  platform = await startBeside({ dataDir, port: await freePort(), holdConsumersMs: 3_600_000, logLevel: 'error' });
  filer = await Client.persona(platform.url, 'as-importer');
});
afterAll(async () => {
  await platform?.stop();
  removeData(`${dataDir}/postgres`);
  rmSync(dataDir, { recursive: true, force: true });
});

/** Where officers work is a standing fact, which entries must have heard of before anything is filed. */
const portsTakeFilings = async (url: string): Promise<true> =>
  (await Client.persona(url, 'as-importer')).until('{ ports { code takesFilings } }', {}, ({ ports }) =>
    ports.some((port: { code: string; takesFilings: boolean }) => port.code === 'ASPPG' && port.takesFilings),
  );

const tenMegabytes = 10 * 2 ** 20;
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

test.each([0, 50, 99])('10 MB cut at %i %% go on through the public URL, to the same bytes', async (percent) => {
  const bytes = pdfOf(tenMegabytes);
  const url = await askToUpload(filer, bytes);
  await sendAndLoseTheNetwork(url, bytes, Math.floor((bytes.length * percent) / 100));
  const document = await sendTheRest(url, bytes);
  expect(document.sha256).toBe(sha256(bytes));
  const { data } = await filer.ask('query ($id: ID!) { document(id: $id) { url } }', { id: document.id });
  const back = await fetch(platform.url + data.document.url);
  expect(back.headers.get('content-disposition')).toMatch(/^inline; filename="invoice.pdf"/);
  expect(sha256(Buffer.from(await back.arrayBuffer()))).toBe(document.sha256);
});

test('more than was declared is refused with a reason that comes through', async () => {
  const bytes = pdfOf(tenMegabytes);
  const url = await askToUpload(filer, bytes.subarray(0, 5_000_000));
  const answer = await sendBytes(url, 0, bytes);
  const { userErrors } = (await answer.json()) as { userErrors: { code: string }[] };
  expect([answer.status, userErrors.map(({ code }) => code)]).toEqual([422, ['SIZE_NOT_AS_DECLARED']]);
});

test('a declaration filed right after its upload carries it, before any service has heard of the other', async () => {
  const bytes = pdfOf(50_000);
  const document = await sendTheRest(await askToUpload(filer, bytes, 'faʻatauga.pdf'), bytes);
  const { filing, entry, userErrors } = await declareWith(document);
  expect(userErrors).toEqual([]);
  expect(entry.reference).toMatch(/^AS-/);
  const named = { documentId: document.id, kind: 'COMMERCIAL_INVOICE', fileName: 'faʻatauga.pdf', presented: true };
  expect(filing.documents).toEqual([named]);
});

test('a declaration with another’s receipt is not filed', async () => {
  const bytes = pdfOf(50_000);
  const other = await Client.persona(platform.url, 'importer');
  const document = await sendTheRest(await askToUpload(other, bytes), bytes);
  const { entry, userErrors } = await declareWith(document);
  expect(entry).toBeNull();
  expect(userErrors).not.toEqual([]);
});

const answersWith = ({ id: documentId, receipt, kind, fileName }: StoredDocument) => ({
  portCode: 'ASPPG',
  modeOfTransport: 'AIR',
  arrivesOn: new Date().toISOString().slice(0, 10),
  conveyance: 'HA 465',
  billOfLading: '173-12345675',
  freightUsd: '0',
  purpose: 'RESALE',
  filerKind: 'PERSON',
  filerName: 'Sina Faʻalogo',
  filerAddress: 'Leone, P.O. Box 12',
  lines: [
    {
      key: '1',
      description: 'Tinned mackerel in oil',
      quantity: '6',
      unit: 'boxes',
      purchasePriceUsd: '240.00',
      category: 'NONE',
    },
  ],
  documents: [{ documentId, receipt, kind, fileName }],
});

const start = 'mutation ($input: StartDraftInput!) { startDraft(input: $input) { draft { id version } } }';
const save =
  'mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { draft { id version } userErrors { code } } }';
const fileDraft = `mutation ($input: FileDraftInput!) { fileDraft(input: $input) {
  filing { documents { documentId kind fileName presented } } entry { id reference } userErrors { code message path } } }`;

async function declareWith(document: StoredDocument) {
  const started = await filer.data(start, { input: { kind: 'TERRITORY_DECLARATION', idempotencyKey: randomUUID() } });
  const { id: draftId, version: expectedVersion } = started.startDraft.draft;
  const saved = await filer.data(save, { input: { draftId, expectedVersion, answers: asSent(answersWith(document)) } });
  const draftVersion = saved.saveDraft.draft.version;
  const certification = { accepted: true, statement: newestCertification('AS_TERRITORY', new Date()) };
  const input = { draftId, draftVersion, certification, idempotencyKey: randomUUID() };
  return (await filer.data(fileDraft, { input })).fileDraft;
}
