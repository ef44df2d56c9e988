import { newId, type Caller } from '@landfall/service-kit';
import { anonymous, guest, importer, officer } from '@landfall/service-kit/testing';
import { documentsUnderTest, type DocumentsUnderTest } from '../../test/documents-under-test.js';
import { pdf } from '../../test/sample-files.js';
import { accountShare, networkShare } from './shares.js';
import { mostBytes, uploadFindings, type AnnouncedFile } from './upload-findings.js';

let it: DocumentsUnderTest;
beforeAll(async () => void (it = await documentsUnderTest({ SHARED_NETWORKS: '2001:db8:7::/48=3' })));
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
  ['application/octet-stream'],
  ['application/x-pdf'],
  [''],
])('a file of type %s is taken', async (mediaType) => {
  expect((await it.request(me, { bytes, mediaType })).userErrors).toEqual([]);
});

test.each(['image/svg+xml', 'text/html', 'image/webp', 'application/zip', 'toString'])(
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

const [nothing, known, stranger] = [
  { unfinished: 0, unnamedFiles: 0, unnamedBytes: 0, bytesADay: 0 },
  accountShare(false),
  accountShare(true),
];

test('an account may have so many unfinished uploads, and send so much within a day and that nothing names', () => {
  const input = { mediaType: 'application/pdf', sizeBytes: 10, fileName: 'a.pdf' } as AnnouncedFile;
  for (const [share, byGuest] of [
    [known, false],
    [stranger, true],
  ] as const) {
    const codes = (soFar: object) => uploadFindings(input, { ...nothing, ...soFar }, byGuest).map(({ code }) => code);
    const { unfinished, unnamedFiles, unnamedBytes, bytesADay } = share;
    const full = { unfinished: unfinished - 1, unnamedFiles: unnamedFiles - 1 };
    expect(codes({ ...full, unnamedBytes: unnamedBytes - 10, bytesADay: bytesADay - 10 })).toEqual([]);
    for (const more of [
      { unfinished },
      { unnamedFiles },
      { unnamedBytes: unnamedBytes - 9 },
      { bytesADay: bytesADay - 9 },
    ])
      expect(codes(more)).toEqual(['TOO_MANY_UPLOADS']);
  }
});

test('unfinished uploads of an account are counted against it, and not against others', async () => {
  const busy = importer('acc_busy');
  for (let n = 0; n < known.unfinished; n += 1) await it.request(busy, { bytes });
  expect((await it.request(busy, { bytes })).userErrors).toMatchObject([{ code: 'TOO_MANY_UPLOADS' }]);
  expect((await it.request(importer('acc_calm'), { bytes })).userErrors).toEqual([]);
});

test('of 140 uploads asked for at once as many are granted as one after another would be', async () => {
  const asked = Array.from({ length: 140 }, () => it.request(importer('acc_hasty'), { bytes }));
  const granted = (await Promise.all(asked)).filter(({ upload }) => upload);
  expect(granted).toHaveLength(known.unfinished);
});

test('a guest may have 20 files that no declaration names, and more once one was filed with them', async () => {
  const visitor = guest('acc_visitor');
  const documents = [];
  for (let n = 0; n < stranger.unnamedFiles; n += 1) documents.push(await it.upload(visitor, { bytes }));
  const { upload, userErrors } = await it.request(visitor, { bytes });
  expect(upload).toBeNull();
  expect(userErrors).toMatchObject([
    { code: 'TOO_MANY_UPLOADS', nextStep: expect.stringContaining('sign in with your e-mail address') },
  ]);
  const named = documents.map(({ id: documentId }) => ({
    documentId,
    kind: 'COMMERCIAL_INVOICE' as const,
    presented: true,
  }));
  await it.file({ documents: named });
  expect((await it.request(visitor, { bytes })).userErrors).toEqual([]);
});

test('a guest may have 100 MB that no declaration names', async () => {
  const visitor = guest('acc_heavy');
  for (let n = 0; n < 10; n += 1) await it.request(visitor, { bytes, sizeBytes: mostBytes });
  expect((await it.request(visitor, { bytes })).userErrors).toMatchObject([{ code: 'TOO_MANY_UPLOADS' }]);
});

test('all guests of one network together may send so much within a day; other networks and known accounts go on', async () => {
  const from = (address: string) => ({ 'x-forwarded-for': address });
  const begin = async (caller: Caller, address: string) => {
    const { upload } = await it.request(caller, { bytes, sizeBytes: mostBytes });
    return { url: upload.url, answer: await it.patch(upload.url, 0, bytes.subarray(0, 1), from(address)) };
  };
  const files = Math.floor(networkShare(true).bytes / mostBytes);
  let first = '';
  for (let n = 0; n < files; n += 1) {
    const { url, answer } = await begin(guest(`acc_crowd${Math.floor(n / 10)}`), `2001:db8:1:2::${n.toString(16)}`);
    expect(answer.status).toBe(204);
    first ||= url;
  }
  const { answer } = await begin(guest('acc_last'), '2001:db8:1:2:ffff::1');
  expect([answer.status, answer.json.userErrors[0].code]).toEqual([429, 'TOO_MANY_UPLOADS']);
  expect((await begin(guest('acc_elsewhere'), '2001:db8:1:3::1')).answer.status).toBe(204);
  expect((await begin(importer('acc_known'), '2001:db8:1:2::1')).answer.status).toBe(204);
  expect((await it.patch(first, 1, bytes.subarray(1, 2), from('2001:db8:1:2::1'))).status).toBe(204);
  const kept = await it.service.orm.em.fork().execute('select 1 from upload where network like ?', ['%2001%']);
  expect(kept).toEqual([]);
});

test('from a network that the operator named as shared, as that of an arrival hall, so many times more may come', async () => {
  const files = Math.floor(networkShare(true).bytes / mostBytes);
  for (let n = 0; n <= files; n += 1) {
    const { upload } = await it.request(guest(`acc_hall${Math.floor(n / 10)}`), { bytes, sizeBytes: mostBytes });
    const headers = { 'x-forwarded-for': `2001:db8:7:1::${n.toString(16)}` };
    expect((await it.patch(upload.url, 0, bytes.subarray(0, 1), headers)).status).toBe(204);
  }
});

test.each([
  ['Customs', officer(), 'FORBIDDEN'],
  ['who has not signed in', anonymous, 'UNAUTHENTICATED'],
])('%s uploads nothing', async (_who, caller, code) => {
  expect((await it.request(caller, { bytes })).errors).toMatchObject([{ extensions: { code } }]);
});
