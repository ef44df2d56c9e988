import { importer } from '@landfall/service-kit/testing';
import { existsSync } from 'node:fs';
import { documentsUnderTest, type DocumentsUnderTest } from '../../test/documents-under-test.js';
import { pdf } from '../../test/sample-files.js';
import { KeptFiles } from '../storage/kept-files.js';
import { keptUnnamedDays, sweepUnnamed, sweepUploads } from './sweep-uploads.js';
import { Turns } from './take-turns.js';
import { UploadTable } from './upload.table.js';

let it: DocumentsUnderTest;
let files: KeptFiles;
beforeAll(async () => {
  it = await documentsUnderTest();
  files = new KeptFiles(it.filesDir);
});
afterAll(async () => it.stop());

const me = importer('acc_importer');
const asked = async (id: string) =>
  (await it.graphql(me, `{ upload(id: "${id}") { status document { id } } }`)).data.upload;
const rowOf = (id: string) => it.service.orm.em.fork().findOneOrFail(UploadTable, { id });

test('what was abandoned is swept an hour after its end, with its bytes; what is under way stays', async () => {
  const bytes = pdf(10_000);
  const [{ upload: old }, { upload: fresh }] = [await it.request(me, { bytes }), await it.request(me, { bytes })];
  for (const { url } of [old, fresh]) await it.patch(url, 0, bytes.subarray(0, 5_000));
  expect((await rowOf(old.id)).network).toEqual(expect.any(String));
  const dayEnds = new Date(Date.parse(old.expiresAt));
  const em = it.service.orm.em.fork();
  await em.nativeUpdate(UploadTable, { id: fresh.id }, { expiresAt: new Date(dayEnds.getTime() + 3_600_000) });
  const turns = new Turns(it.service.settings);
  await sweepUploads(it.service, files, turns, new Date(dayEnds.getTime() + 3_600_001));
  await turns.close();
  expect((await rowOf(old.id)).network).toBeNull();
  expect([(await asked(old.id)).status, (await asked(fresh.id)).status]).toEqual(['EXPIRED', 'RECEIVING']);
  expect(existsSync(files.placeOf((await rowOf(old.id)).documentId))).toBe(false);
  expect((await it.head(fresh.url)).offset).toBe(5_000);
});

test('a document that nothing came to name is swept long after its receipt has ended; what a filing named stays', async () => {
  const kind = 'COMMERCIAL_INVOICE' as const;
  const [forgotten, filed, presented, young] = await Promise.all(
    [1, 2, 3, 4].map(() => it.upload(me, { bytes: pdf() })),
  );
  const old = [forgotten!, filed!, presented!].map(({ id }) => id);
  const entryId = await it.file({ documents: [{ documentId: filed!.id, kind, presented: false }] });
  const input = { entryId, documentIds: [presented!.id], idempotencyKey: 'presented' };
  await it.graphql(
    me,
    'mutation ($input: PresentDocumentsInput!) { presentDocuments(input: $input) { userErrors { code } } }',
    {
      input,
    },
  );
  const em = it.service.orm.em.fork();
  const longAgo = new Date(Date.now() - (keptUnnamedDays + 1) * 86_400_000);
  await em.nativeUpdate(UploadTable, { documentId: { $in: old } }, { expiresAt: longAgo });
  // as while projections are filled again
  await em.execute('delete from filed_document');
  await em.execute('delete from presented_document');
  await em.execute(parked);
  expect(await sweepUnnamed(it.service, files, new Date())).toBe(0);
  await em.execute('delete from parked');
  expect(await sweepUnnamed(it.service, files, new Date())).toBe(1);
  const left = await Promise.all([forgotten!, filed!, presented!, young!].map(({ id }) => files.sizeOf(id)));
  expect(left.map((size) => size === null)).toEqual([true, false, false, false]);
  const { id } = await em.findOneOrFail(UploadTable, { documentId: forgotten!.id });
  expect(await asked(id)).toMatchObject({ status: 'EXPIRED', document: null });
});

const parked = `insert into parked (consumer, producer, ref, partition, reason, tries, body)
  values ('when-entry-filed', 'entries', '1', 0, 'unreadable', 5, '{}')`;
