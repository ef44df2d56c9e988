import { newId } from '@landfall/service-kit';
import { anonymous, importer, officer } from '@landfall/service-kit/testing';
import { documentsUnderTest, type DocumentsUnderTest } from '../../test/documents-under-test.js';
import { pdf } from '../../test/sample-files.js';
import { mostBytes, mostBytesADay, mostUnfinished, uploadFindings } from './upload-findings.js';
import type { RequestUploadInput } from './request-upload.input.js';

let it: DocumentsUnderTest;
beforeAll(async () => void (it = await documentsUnderTest()));
afterAll(async () => it.stop());

const me = importer('acc_importer');
const bytes = pdf();

test.each([
  ['application/pdf'],
  ['image/jpeg'],
  ['image/png'],
  ['image/heic'],
  ['image/heif'],
  ['image/jpg'],
  ['Application/PDF; charset=binary'],
])('a file of type %s is taken', async (mediaType) => {
  expect((await it.request(me, { bytes, mediaType })).userErrors).toEqual([]);
});

test.each(['image/svg+xml', 'text/html', 'image/webp', 'application/zip', '', 'toString'])(
  'a file of type %j is not taken',
  async (mediaType) => {
    const { upload, userErrors } = await it.request(me, { bytes, mediaType });
    expect(upload).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'TYPE_NOT_ACCEPTED', path: ['mediaType'] }]);
  },
);

test('a file of 10 MB is taken, one of a byte more is not, nor is an empty one', async () => {
  expect((await it.request(me, { bytes, sizeBytes: mostBytes })).userErrors).toEqual([]);
  expect((await it.request(me, { bytes, sizeBytes: mostBytes + 1 })).userErrors).toMatchObject([
    { code: 'FILE_TOO_LARGE', path: ['sizeBytes'], message: 'A file may have 10 MB; this one has 10.1 MB.' },
  ]);
  for (const sizeBytes of [0, -1])
    expect((await it.request(me, { bytes, sizeBytes })).userErrors).toMatchObject([{ code: 'FILE_EMPTY' }]);
});

test('everything that is wrong is told at once', async () => {
  const wrong = { mediaType: 'text/html', sizeBytes: 0, fileName: 'x'.repeat(1_001), sha256: 'none' };
  const { userErrors } = await it.request(me, { bytes, ...wrong });
  const codes = userErrors.map(({ code }: { code: string }) => code);
  expect(codes).toEqual(['TYPE_NOT_ACCEPTED', 'FILE_EMPTY', 'TEXT_TOO_LONG', 'SHA256_NOT_READABLE']);
});

test('the same request again is the same upload', async () => {
  const input = { bytes, idempotencyKey: newId('key') };
  const first = await it.request(me, input);
  expect(await it.request(me, input)).toEqual(first);
  const { userErrors } = await it.request(me, { ...input, fileName: 'other.pdf' });
  expect(userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
});

test('an account may have so many unfinished uploads and send so much within a day', () => {
  const input = { mediaType: 'application/pdf', sizeBytes: 10, fileName: 'a.pdf' } as RequestUploadInput;
  const codes = (unfinished: number, bytesWithinADay: number) =>
    uploadFindings(input, { unfinished, bytesWithinADay }).map(({ code }) => code);
  expect(codes(mostUnfinished - 1, mostBytesADay - 10)).toEqual([]);
  expect(codes(mostUnfinished, 0)).toEqual(['TOO_MANY_UPLOADS']);
  expect(codes(0, mostBytesADay - 9)).toEqual(['TOO_MANY_UPLOADS']);
});

test('unfinished uploads of an account are counted against it, and not against others', async () => {
  const busy = importer('acc_busy');
  for (let n = 0; n < mostUnfinished; n += 1) await it.request(busy, { bytes });
  expect((await it.request(busy, { bytes })).userErrors).toMatchObject([{ code: 'TOO_MANY_UPLOADS' }]);
  expect((await it.request(importer('acc_calm'), { bytes })).userErrors).toEqual([]);
});

test.each([
  ['Customs', officer(), 'FORBIDDEN'],
  ['who has not signed in', anonymous, 'UNAUTHENTICATED'],
])('%s uploads nothing', async (_who, caller, code) => {
  expect((await it.request(caller, { bytes })).errors).toMatchObject([{ extensions: { code } }]);
});
