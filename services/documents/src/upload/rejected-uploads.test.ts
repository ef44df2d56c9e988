import type { Caller } from '@landfall/service-kit';
import { importer } from '@landfall/service-kit/testing';
import { createHash } from 'node:crypto';
import { documentsUnderTest, type DocumentsUnderTest } from '../../test/documents-under-test.js';
import { jpeg, pdf, png } from '../../test/sample-files.js';
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
const asked = async (id: string) =>
  (await it.graphql(me, `{ upload(id: "${id}") { status problems { code } document { id } } }`)).data.upload;
const rowOf = (id: string) => it.service.orm.em.fork().findOneOrFail(UploadTable, { id });

test.each([
  ['announced in the length of the request', (bytes: Buffer) => bytes],
  ['of a length that nobody announced', (bytes: Buffer) => ReadableStream.from([bytes])],
])('more bytes than declared, %s, end the upload', async (_how, body) => {
  const bytes = pdf(60_000);
  const { upload } = await it.request(me, { bytes, sizeBytes: 50_000 });
  const answer = await it.patch(upload.url, 0, body(bytes));
  expect([answer.status, codesOf(answer)]).toEqual([422, ['SIZE_NOT_AS_DECLARED']]);
  expect(await asked(upload.id)).toMatchObject({ status: 'REJECTED', problems: [{ code: 'SIZE_NOT_AS_DECLARED' }] });
  expect(await files.sizeOf((await rowOf(upload.id)).documentId)).toBeNull();
});

const html = Buffer.from('<!doctype html><script>alert(1)</script>');
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');

test.each([
  ['an HTML page', 'application/pdf', 'TYPE_NOT_ACCEPTED', html],
  ['an SVG drawing', 'image/png', 'TYPE_NOT_ACCEPTED', svg],
  ['a PNG', 'application/pdf', 'TYPE_NOT_AS_DECLARED', png()],
  ['half a JPEG', 'image/jpeg', 'CONTENT_DAMAGED', jpeg().subarray(0, -2)],
  ['a text', 'application/octet-stream', 'TYPE_NOT_ACCEPTED', Buffer.from('just words')],
])(
  '%s sent as %s is rejected as %s, nothing of it is kept, and it is announced',
  async (_what, mediaType, code, bytes) => {
    const { upload } = await it.request(me, { bytes, mediaType });
    const answer = await it.patch(upload.url, 0, bytes);
    expect([answer.status, codesOf(answer)]).toEqual([422, [code]]);
    expect(await asked(upload.id)).toMatchObject({ status: 'REJECTED', problems: [{ code }], document: null });
    const { documentId } = await rowOf(upload.id);
    expect(await files.sizeOf(documentId)).toBeNull();
    expect((await it.announced()).at(-1)).toMatchObject({
      type: 'document.rejected',
      data: { documentId, accountId: 'acc_importer', reasonCode: code },
    });
  },
);

test('why a file is rejected is told in the language of the page that sends it, and of who asks later', async () => {
  const { upload } = await it.request(me, { bytes: png() });
  const answer = await it.patch(upload.url, 0, png(), { 'accept-language': 'sm' });
  const inSamoan = 'Ua taʻua lenei faila o se PDF, ae ʻo lona anotusi ʻo se PNG.';
  expect(answer.json.userErrors).toEqual([
    {
      ...{ code: 'TYPE_NOT_AS_DECLARED', path: ['mediaType'], severity: 'ERROR', citation: null },
      ...{ message: inSamoan, nextStep: 'Sui lona igoa ia iʻu i le .png, ma toe lafo mai.' },
    },
  ]);
  const problems = async (caller: Caller) =>
    (await it.graphql(caller, `{ upload(id: "${upload.id}") { problems { message } } }`)).data.upload.problems;
  expect(await problems({ ...me, language: 'sm' })).toEqual([{ message: inSamoan }]);
  expect(await problems(me)).toEqual([{ message: 'This file is named as a PDF, but its content is a PNG.' }]);
});

test('bytes that do not hash to what was announced are rejected, and those that do are kept', async () => {
  const bytes = pdf(1_000);
  const { upload } = await it.request(me, { bytes, sha256: sha256(pdf(1_000)) });
  expect(codesOf(await it.patch(upload.url, 0, bytes))).toEqual(['SHA256_NOT_AS_DECLARED']);
  const { upload: right } = await it.request(me, { bytes, sha256: sha256(bytes).toUpperCase() });
  expect((await it.patch(right.url, 0, bytes)).status).toBe(200);
});
