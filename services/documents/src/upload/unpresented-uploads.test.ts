import { newId, verifyDocumentReceipt, type Caller } from '@landfall/service-kit';
import { broker, guest, importer, officer } from '@landfall/service-kit/testing';
import { documentsUnderTest, stalling, type DocumentsUnderTest } from '../../test/documents-under-test.js';
import { pdf } from '../../test/sample-files.js';
import { KeptFiles } from '../storage/kept-files.js';
import { UploadTable } from './upload.table.js';

let it: DocumentsUnderTest;
beforeAll(async () => void (it = await documentsUnderTest()));
afterAll(async () => it.stop());

const me = importer('acc_importer');
const other = broker('acc_filer');
const listed = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Entry {
  unpresentedUploads { id kind fileName status document { id } } } } }`;
const removing = `mutation ($input: RemoveUploadInput!) { removeUpload(input: $input) {
  upload { status } userErrors { code message nextStep } } }`;
const presenting = `mutation ($input: PresentDocumentsInput!) { presentDocuments(input: $input) {
  userErrors { code } } }`;

async function unpresented(entryId: string, caller: Caller = me) {
  const { data, errors } = await it.graphql(caller, listed, { of: [{ __typename: 'Entry', id: entryId }] });
  if (errors) throw new Error(JSON.stringify(errors));
  return data._entities[0].unpresentedUploads;
}

const mutate = (text: string, input: object, caller: Caller = me) =>
  it.graphql(caller, text, { input: { idempotencyKey: newId('key'), ...input } });

/** A file sent for an entry: whole, or as much of it as came before the connection broke. */
async function sent(entryId: string, bytes: Buffer, upTo = bytes.length) {
  const { upload } = await it.request(me, { bytes, entryId } as never);
  const answer = await it.patch(upload.url, 0, bytes.subarray(0, upTo));
  return { uploadId: upload.id as string, documentId: answer.json?.document?.id as string };
}

test('what was stored for an entry, or came in part, is listed to who sent it until it is presented, and to nobody else', async () => {
  const entryId = await it.file({ regime: 'AS_TERRITORY', port: 'ASPPG' } as never);
  const whole = await sent(entryId, pdf());
  const part = await sent(entryId, pdf(), 4);
  await it.upload(me, { bytes: pdf() });
  expect(await unpresented(entryId)).toMatchObject([
    { id: whole.uploadId, status: 'STORED', kind: 'COMMERCIAL_INVOICE', fileName: 'invoice.pdf' },
    { id: part.uploadId, status: 'RECEIVING', document: null },
  ]);
  expect(await unpresented(entryId, other)).toEqual([]);
  expect(await unpresented(entryId, officer(['ASPPG']))).toEqual([]);

  const { data } = await mutate(presenting, { entryId, documentIds: [whole.documentId] });
  expect(data.presentDocuments.userErrors).toEqual([]);
  expect(await unpresented(entryId)).toMatchObject([{ id: part.uploadId }]);
});

test('what is not presented is taken back, with its bytes; what Customs has stays, with why', async () => {
  const entryId = await it.file({ regime: 'AS_TERRITORY', port: 'ASPPG' } as never);
  const [whole, part, gone] = [await sent(entryId, pdf()), await sent(entryId, pdf(), 4), await sent(entryId, pdf())];
  await mutate(presenting, { entryId, documentIds: [gone.documentId] });
  const { data } = await mutate(removing, { uploadId: gone.uploadId });
  expect(data.removeUpload).toMatchObject({ upload: { status: 'STORED' }, userErrors: [{ code: 'CONFLICT' }] });
  for (const { uploadId } of [whole, part]) {
    expect((await mutate(removing, { uploadId })).data.removeUpload.userErrors).toEqual([]);
  }
  expect(await unpresented(entryId)).toEqual([]);
  const { data: asked } = await it.graphql(me, 'query ($id: ID!) { document(id: $id) { id } }', {
    id: whole.documentId,
  });
  expect(asked.document).toBeNull();
  const late = await mutate(presenting, { entryId, documentIds: [whole.documentId] });
  expect(late.data.presentDocuments.userErrors).toMatchObject([{ code: 'DOCUMENT_NOT_THERE' }]);
});

test('what is taken back counts for its day as what was sent, so that nobody sends without end', async () => {
  const guestly = guest('acc_guest');
  const entryId = await it.file({ importerAccountId: 'acc_guest' });
  const tenMegabytes = { bytes: pdf(), sizeBytes: 10 * 2 ** 20, entryId };
  const take = async () => it.request(guestly, tenMegabytes as never);
  for (let n = 0; n < 20; n += 1) {
    const { upload, userErrors } = await take();
    expect([n, userErrors]).toEqual([n, []]);
    await mutate(removing, { uploadId: upload.id }, guestly);
  }
  expect((await take()).userErrors).toMatchObject([
    { code: 'TOO_MANY_UPLOADS', message: expect.stringContaining('within a day') },
  ]);
});

test('the receipt of a file that may be taken back says for which entry it was sent', async () => {
  const entryId = await it.file();
  const { documentId } = await sent(entryId, pdf());
  const { id: other } = await it.upload(me, { bytes: pdf() });
  const saysOf = async (id: string) => {
    const { data } = await it.graphql(me, 'query ($id: ID!) { document(id: $id) { receipt } }', { id });
    return (await verifyDocumentReceipt(it.service.settings.IDENTITY_KEYS, data.document.receipt))?.entryId;
  };
  expect(await saysOf(documentId)).toBe(entryId);
  expect(await saysOf(other)).toBeNull();
});

test('of a file that is taken back while it comes nothing is kept', async () => {
  const entryId = await it.file();
  const bytes = pdf(200_000);
  const { upload } = await it.request(me, { bytes, entryId } as never);
  const { promise: isRemoved, resolve: goOn } = Promise.withResolvers<void>();
  const sending = it.patch(upload.url, 0, stalling(bytes, isRemoved));
  while (!(await it.head(upload.url)).offset) await new Promise((resolve) => setImmediate(resolve));
  expect((await mutate(removing, { uploadId: upload.id })).data.removeUpload.upload.status).toBe('EXPIRED');
  goOn();
  expect((await sending).status).toBe(409);
  expect((await it.head(upload.url)).status).toBe(410);
  expect(await new KeptFiles(it.filesDir).sizeOf(await documentOf(upload.id))).toBeNull();
});

const documentOf = async (id: string): Promise<string> =>
  (await it.service.orm.em.fork().findOneOrFail(UploadTable, { id })).documentId;

test('nobody takes back another account’s file, nor one that a draft may name, nor sends for an entry of others', async () => {
  const entryId = await it.file();
  const { uploadId } = await sent(entryId, pdf());
  const { upload } = await it.request(me, { bytes: pdf() });
  const notThere = async (id: string, caller?: Caller) =>
    expect((await mutate(removing, { uploadId: id }, caller)).data.removeUpload).toMatchObject({
      ...{ upload: null, userErrors: [{ code: 'NOT_FOUND' }] },
    });
  await notThere(uploadId, other);
  await notThere(upload.id);
  const stranger = await it.request(importer('acc_stranger'), { bytes: pdf(), entryId } as never);
  expect(stranger).toMatchObject({ upload: null, userErrors: [{ code: 'NOT_FOUND', path: ['entryId'] }] });
});
