import { importer } from '@landfall/service-kit/testing';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import pg from 'pg';
import { documentsUnderTest, stalling, type DocumentsUnderTest } from '../../test/documents-under-test.js';
import { pdf } from '../../test/sample-files.js';
import { KeptFiles } from '../storage/kept-files.js';
import { sweepUploads } from './sweep-uploads.js';
import { Turns } from './take-turns.js';
import { UploadTable } from './upload.table.js';

// Two processes of documents share a database and a folder, and nothing in memory.
let it: DocumentsUnderTest;
let files: KeptFiles;
/** Where each process listens. */
let origins: string[];
beforeAll(async () => {
  it = await documentsUnderTest();
  files = new KeptFiles(it.filesDir);
  origins = [it.service.publicUrl, (await it.another()).publicUrl];
});
afterAll(async () => it.stop());

const me = importer('acc_importer');
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const rowOf = (id: string) => it.service.orm.em.fork().findOneOrFail(UploadTable, { id });
const at = (n: number, url: string): string => origins[n % 2]! + url;

test('twenty files come in pieces, each piece to the other process than the one before, and all are kept as sent', async () => {
  const kept = Array.from({ length: 20 }, async (_, n) => {
    const bytes = pdf(100_000 + n);
    const { upload } = await it.request(me, { bytes });
    for (let piece = 0; piece < 3; piece += 1) {
      const answer = await it.patch(
        at(n + piece, upload.url),
        piece * 30_000,
        bytes.subarray(piece * 30_000, (piece + 1) * 30_000),
      );
      expect(answer).toMatchObject({ status: 204, offset: (piece + 1) * 30_000 });
    }
    const { json } = await it.patch(at(n + 3, upload.url), 90_000, bytes.subarray(90_000));
    expect(json.document.sha256).toBe(sha256(bytes));
    expect(readFileSync(files.placeOf(json.document.id)).equals(bytes)).toBe(true);
  });
  await Promise.all(kept);
});

test('of two requests at two processes the later goes on, and the earlier writes nothing more', async () => {
  const [one, other] = [pdf(400_000), pdf(400_000)];
  const { upload } = await it.request(me, { bytes: one });
  const { promise: comesBack, resolve: comeBack } = Promise.withResolvers<void>();
  const first = it.patch(at(0, upload.url), 0, stalling(one, comesBack)).catch(() => null);
  while ((await it.head(upload.url)).offset === 0);
  const conflict = await it.patch(at(1, upload.url), 0, other);
  expect([conflict.status, conflict.json.userErrors[0].code]).toEqual([409, 'CONFLICT']);
  const offset = conflict.offset!;
  expect((await it.patch(at(1, upload.url), offset, other.subarray(offset, 300_000))).status).toBe(204);
  comeBack();
  await first;
  const { json } = await it.patch(at(1, upload.url), 300_000, other.subarray(300_000));
  const whole = Buffer.concat([one.subarray(0, offset), other.subarray(offset)]);
  expect(json.document.sha256).toBe(sha256(whole));
  expect(readFileSync(files.placeOf(json.document.id)).equals(whole)).toBe(true);
});

test('the same file sent ten times at once to two processes is one document, announced once', async () => {
  const bytes = pdf(400_000);
  const { upload } = await it.request(me, { bytes });
  const all = Array.from({ length: 10 }, (_, n) => it.patch(at(n, upload.url), 0, bytes).catch(() => null));
  const done = (await Promise.all(all)).filter((answer) => answer?.status === 200);
  if (done.length === 0) done.push(await it.goOn(upload.url, bytes));
  expect(done.map((answer) => answer!.json.document.sha256)).toEqual([sha256(bytes)]);
  const { documentId } = await rowOf(upload.id);
  expect(sha256(readFileSync(files.placeOf(documentId)))).toBe(sha256(bytes));
  expect((await it.announced()).filter(({ subject }) => subject === documentId)).toHaveLength(1);
});

test('a process that loses its hold on an upload writes no more of it, and another goes on', async () => {
  const bytes = pdf(400_000);
  const { upload } = await it.request(me, { bytes });
  const first = it.patch(at(0, upload.url), 0, stalling(bytes)).catch(() => null);
  while ((await it.head(upload.url)).offset === 0);
  const admin = new pg.Client({ connectionString: it.database.adminUrl });
  await admin.connect();
  const ended =
    await admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where query like '%upload%' and pid in
    (select pid from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())) and pid <> pg_backend_pid()`);
  await admin.end();
  expect(ended.rowCount).toBe(1);
  await first;
  const { json } = await it.goOn(at(1, upload.url), bytes);
  expect(json.document.sha256).toBe(sha256(bytes));
  const next = await it.request(me, { bytes });
  expect((await it.patch(at(0, next.upload.url), 0, bytes)).status).toBe(200);
});

test('two sweeps at once give an abandoned upload up once, also while a process still writes to it', async () => {
  const bytes = pdf(400_000);
  const { upload } = await it.request(me, { bytes });
  const writing = it.patch(at(1, upload.url), 0, stalling(bytes)).catch(() => null);
  while ((await it.head(upload.url)).offset === 0);
  const after = new Date(Date.parse(upload.expiresAt) + 3_600_001);
  const sweeps = [1, 2].map(async () => {
    const turns = new Turns(it.service.settings);
    await sweepUploads(it.service, files, turns, after);
    await turns.close();
  });
  await Promise.all([...sweeps, writing]);
  const { status, documentId } = await rowOf(upload.id);
  expect([status, existsSync(files.placeOf(documentId))]).toEqual(['EXPIRED', false]);
});
