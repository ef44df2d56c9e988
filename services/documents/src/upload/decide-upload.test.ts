import { userError } from '@landfall/service-kit';
import { rejected, stored } from './decide-upload.js';
import type { UploadRow } from './upload.table.js';

const now = new Date('2026-02-03T20:15:00.000Z');
const upload: UploadRow = {
  ...{ id: 'upl_1', documentId: 'doc_1', accountId: 'acc_filer', requestedBy: 'per_filer', entryId: null },
  ...{ kind: 'COMMERCIAL_INVOICE', fileName: 'invoice.jpg', mediaType: 'image/jpeg', sizeBytes: 2_000 },
  ...{ declaredSha256: null, status: 'RECEIVING', problems: [], asOf: null, byGuest: false, network: null },
  ...{ requestedAt: now, expiresAt: now },
};
const sha256 = 'a'.repeat(64);

test('a whole file is kept under its document’s id, named as what it is, and told to its account without its name', () => {
  const { upload: kept, document, event } = stored(upload, { mediaType: 'application/pdf', sha256 }, now);
  expect(kept).toEqual({ status: 'STORED' });
  expect(document).toMatchObject({ id: 'doc_1', fileName: 'invoice.pdf', uploadedBy: 'per_filer', storedAt: now });
  expect(event).toMatchObject({ type: 'document.stored', subject: 'doc_1', accounts: ['acc_filer'] });
  expect(event.data).toEqual({
    ...{ documentId: 'doc_1', accountId: 'acc_filer', kind: 'COMMERCIAL_INVOICE', sizeBytes: 2_000, sha256 },
  });
});

test('a file that is refused is told by the code of its problem, which stays with the upload', () => {
  const problem = userError('NOT_WHOLE', 'This PDF is not whole.');
  const { upload: kept, event } = rejected(upload, problem);
  expect(kept).toEqual({ status: 'REJECTED', problems: [problem] });
  expect(event).toMatchObject({ type: 'document.rejected', data: { documentId: 'doc_1', reasonCode: 'NOT_WHOLE' } });
});
