import { verifyDocumentReceipt } from '@landfall/service-kit';
import { asOf, importer, officer } from '@landfall/service-kit/testing';
import { jest } from '@jest/globals';
import { createHash, type Hash } from 'node:crypto';
import { readFileSync, symlinkSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { documentsUnderTest, stalling, type DocumentsUnderTest } from '../../test/documents-under-test.js';
import { jpeg, pdf } from '../../test/sample-files.js';
import { FileLinks } from '../storage/file-links.js';
import { KeptFiles } from '../storage/kept-files.js';
import { UploadTable } from './upload.table.js';

let it: DocumentsUnderTest;
let files: KeptFiles;
beforeAll(async () => {
  it = await documentsUnderTest();
  files = new KeptFiles(it.filesDir);
});
afterAll(async () => it.stop());

const me = importer('acc_importer');
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const codesOf = ({ json }: { json: { userErrors: { code: string }[] } }) => json.userErrors.map(({ code }) => code);
const asked = async (id: string, caller = me) =>
  (
    await it.graphql(
      caller,
      `{ upload(id: "${id}") { status receivedBytes problems { code } document { id sha256 } } }`,
    )
  ).data.upload;
const rowOf = (id: string) => it.service.orm.em.fork().findOneOrFail(UploadTable, { id });

test('a file sent at once is checked, kept and vouched for', async () => {
  const bytes = pdf(200_000);
  const { upload, userErrors } = await it.request(me, { bytes, fileName: '../fa‘atau/invoice.pdf' });
  expect(userErrors).toEqual([]);
  expect(upload).toMatchObject({ status: 'RECEIVING', receivedBytes: 0, document: null, sizeBytes: 200_000 });
  const { status, json } = await it.patch(upload.url, 0, bytes);
  expect(status).toBe(200);
  const told = { kind: 'COMMERCIAL_INVOICE', fileName: 'fa‘atau-invoice.pdf', mediaType: 'application/pdf' };
  expect(json.document).toMatchObject({ ...told, sizeBytes: 200_000, sha256: sha256(bytes) });
  const keys = it.service.settings.IDENTITY_KEYS;
  expect(await verifyDocumentReceipt(keys, json.document.receipt)).toMatchObject({
    ...told,
    ...{ documentId: json.document.id, accountId: 'acc_importer', sizeBytes: 200_000, sha256: sha256(bytes) },
  });
  expect(await asked(upload.id)).toMatchObject({ status: 'STORED', receivedBytes: 200_000 });
  expect((await it.announced()).at(-1)).toMatchObject({
    ...{ type: 'document.stored', accounts: ['acc_importer'], ports: [], actor: me.subject },
    data: { documentId: json.document.id, accountId: 'acc_importer', sizeBytes: 200_000, sha256: sha256(bytes) },
  });
});

test('the events of a document carry no name of a file', async () => {
  const bytes = pdf();
  await it.upload(me, { bytes, fileName: 'Sina Leota passport.pdf' });
  expect(JSON.stringify(await it.announced())).not.toContain('Sina');
});

test.each([0, 1, 50, 99])('an upload cut at %i %% goes on from where HEAD says, to the same bytes', async (percent) => {
  const bytes = pdf(300_000);
  const { upload } = await it.request(me, { bytes });
  const cutAt = (bytes.length * percent) / 100;
  await expect(it.patch(upload.url, 0, cutShort(bytes, cutAt))).rejects.toThrow();
  const { json } = await it.goOn(upload.url, bytes);
  expect(json.document.sha256).toBe(sha256(bytes));
  expect(readFileSync(files.placeOf(json.document.id)).equals(bytes)).toBe(true);
});

test('an upload in pieces answers each with the next offset, and the last with the document', async () => {
  const bytes = pdf(90_000);
  const { upload } = await it.request(me, { bytes });
  expect(await it.patch(upload.url, 0, bytes.subarray(0, 40_000))).toMatchObject({ status: 204, offset: 40_000 });
  expect(await asked(upload.id)).toMatchObject({ status: 'RECEIVING', receivedBytes: 40_000 });
  expect(await it.patch(upload.url, 40_000, bytes.subarray(40_000, 70_000))).toMatchObject({ offset: 70_000 });
  expect((await it.patch(upload.url, 70_000, bytes.subarray(70_000))).json.document.sha256).toBe(sha256(bytes));
});

test('bytes sent from another offset than the next are refused, and nothing of them is kept', async () => {
  const bytes = pdf(50_000);
  const { upload } = await it.request(me, { bytes });
  await it.patch(upload.url, 0, bytes.subarray(0, 20_000));
  for (const offset of [0, 10_000, 30_000]) {
    const answer = await it.patch(upload.url, offset, bytes.subarray(offset, offset + 5_000));
    expect([answer.status, answer.offset, codesOf(answer)]).toEqual([409, 20_000, ['CONFLICT']]);
  }
  expect((await it.head(upload.url)).offset).toBe(20_000);
});

test('a wrong offset is told whatever follows it, and costs nobody the upload', async () => {
  const bytes = pdf(50_000);
  const { upload } = await it.request(me, { bytes });
  await it.patch(upload.url, 0, bytes.subarray(0, 20_000));
  for (const [offset, length] of [
    [49_000, 5_000],
    [0, 60_000],
    [50_000, 1],
    [999_999_999, 0],
  ] as const) {
    const answer = await it.patch(upload.url, offset, Buffer.alloc(length));
    expect([answer.status, answer.offset, codesOf(answer)]).toEqual([409, 20_000, ['CONFLICT']]);
  }
  expect((await it.patch(upload.url, 20_000, bytes.subarray(20_000))).status).toBe(200);
});

test('a byte sent alone costs a byte: a file is hashed once, however many pieces it came in', async () => {
  const bytes = pdf(300_000);
  const { upload } = await it.request(me, { bytes });
  await it.patch(upload.url, 0, bytes.subarray(0, 299_950));
  const update = jest.spyOn(Object.getPrototypeOf(createHash('sha256')) as Hash, 'update');
  for (let at = 299_950; at < 300_000; at += 1) await it.patch(upload.url, at, bytes.subarray(at, at + 1));
  const hashed = update.mock.calls.reduce((sum, [piece]) => sum + (piece as unknown as Buffer).length, 0);
  update.mockRestore();
  expect((await asked(upload.id)).document.sha256).toBe(sha256(bytes));
  expect(hashed).toBeLessThan(2 * bytes.length);
});

test('a file whose sender could not say what it is is kept as what it is, and called so', async () => {
  const { upload } = await it.request(me, {
    bytes: jpeg(),
    mediaType: 'application/octet-stream',
    fileName: 'IMG_7.HEIC',
  });
  const { json } = await it.patch(upload.url, 0, jpeg());
  expect(json.document).toMatchObject({ mediaType: 'image/jpeg', fileName: 'IMG_7.jpg' });
});

test('when all bytes had come and the platform ended before it said so, an empty request gets the answer', async () => {
  const bytes = pdf(20_000);
  const { upload } = await it.request(me, { bytes });
  const file = await files.open((await rowOf(upload.id)).documentId);
  await file.write(bytes);
  await file.close();
  expect((await it.head(upload.url)).offset).toBe(20_000);
  const { status, json } = await it.patch(upload.url, 20_000, Buffer.alloc(0));
  expect([status, json.document.sha256]).toEqual([200, sha256(bytes)]);
});

test('of two requests at once the later goes on, and what is kept is one of the two files, whole', async () => {
  const [one, other] = [pdf(400_000), pdf(400_000)];
  const { upload } = await it.request(me, { bytes: one });
  const first = it.patch(upload.url, 0, stalling(one)).catch(() => null);
  while ((await it.head(upload.url)).offset === 0);
  const second = await it.patch(upload.url, 0, other);
  expect([second.status, codesOf(second)]).toEqual([409, ['CONFLICT']]);
  await first;
  const { json } = await it.patch(upload.url, second.offset!, one.subarray(second.offset!));
  const kept = readFileSync(files.placeOf(json.document.id));
  expect(kept.equals(one)).toBe(true);
  expect(json.document.sha256).toBe(sha256(kept));
});

test('ten requests at once end in one document, announced once', async () => {
  const bytes = pdf(400_000);
  const { upload } = await it.request(me, { bytes });
  const all = Array.from({ length: 10 }, () => it.patch(upload.url, 0, bytes).catch(() => null));
  const done = (await Promise.all(all)).filter((answer) => answer?.status === 200);
  if (done.length === 0) done.push(await it.goOn(upload.url, bytes));
  expect(done).toHaveLength(1);
  const { documentId } = await rowOf(upload.id);
  expect(sha256(readFileSync(files.placeOf(documentId)))).toBe(sha256(bytes));
  expect((await it.announced()).filter(({ subject }) => subject === documentId)).toHaveLength(1);
});

test('an address is used up when the file has come', async () => {
  const bytes = pdf();
  const { upload } = await it.request(me, { bytes });
  expect((await it.patch(upload.url, 0, bytes)).status).toBe(200);
  const again = await it.patch(upload.url, 0, bytes);
  expect([again.status, codesOf(again)]).toEqual([410, ['UPLOAD_USED_UP']]);
  expect((await it.head(upload.url)).status).toBe(410);
});

test('a guessed or altered address leads nowhere, whether there is such an upload or not', async () => {
  const bytes = pdf();
  const { upload } = await it.request(me, { bytes });
  const { upload: other } = await it.request(me, { bytes });
  const guesses = [
    upload.url.split('?')[0],
    upload.url.replace(/sig=.{4}/, 'sig=AAAA'),
    upload.url.replace(/until=\d+/, 'until=99999999999'),
    upload.url.replace(upload.id, other.id),
    upload.url.replace(upload.id, 'upl_none'),
    upload.url.replace('/uploads/', '/documents/').replace(upload.id, '..%2f..%2fetc%2fpasswd'),
  ];
  for (const url of guesses) expect((await it.head(url)).status).toBe(404);
  for (const url of guesses.slice(0, 5)) expect(codesOf(await it.patch(url, 0, bytes))).toEqual(['NOT_FOUND']);
  expect((await it.head(upload.url)).offset).toBe(0);
});

test('an address ends after its day', async () => {
  const bytes = pdf();
  const { upload } = await it.request(me, { bytes });
  const links = new FileLinks(it.service.settings);
  const late = links.upload(upload.id, new Date(Date.now() - 1_000));
  const answer = await it.patch(late, 0, bytes);
  expect([answer.status, codesOf(answer)]).toEqual([410, ['UPLOAD_EXPIRED']]);
  expect(Date.parse(upload.expiresAt) - Date.now()).toBeGreaterThan(23.9 * 3_600_000);
});

test('a full disk is told as such, and the upload can go on', async () => {
  const bytes = pdf(30_000);
  const { upload } = await it.request(me, { bytes });
  const place = files.placeOf((await rowOf(upload.id)).documentId);
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync('/dev/full', place);
  const answer = await it.patch(upload.url, 0, bytes);
  expect([answer.status, codesOf(answer)]).toEqual([507, ['NO_ROOM']]);
  await files.remove((await rowOf(upload.id)).documentId);
  expect((await it.patch(upload.url, 0, bytes)).status).toBe(200);
});

test('in the sandbox a document is stored by the caller’s clock, and its address ends by that on the wall', async () => {
  const bytes = pdf();
  const then = asOf('2026-02-03T20:00:00.000Z', me);
  const { upload } = await it.request(then, { bytes });
  const { json } = await it.patch(upload.url, 0, bytes);
  const { data } = await it.graphql(me, `{ document(id: "${json.document.id}") { storedAt } }`);
  expect(data.document.storedAt).toBe('2026-02-03T20:00:00.000Z');
});

test('an upload is its account’s alone: to others and to Customs it is not there', async () => {
  const bytes = pdf();
  const { upload } = await it.request(me, { bytes });
  expect(await asked(upload.id, importer('acc_other'))).toBeNull();
  expect(await asked('upl_none')).toBeNull();
  const { errors } = await it.graphql(officer(), `{ upload(id: "${upload.id}") { id } }`);
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

/** A body whose connection breaks after so many bytes. */
function cutShort(bytes: Buffer, after: number): ReadableStream {
  return ReadableStream.from(
    (async function* () {
      yield bytes.subarray(0, after);
      throw new Error('the network is gone');
    })(),
  );
}
