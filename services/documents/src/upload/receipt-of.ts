import type { DocumentReceipt } from '@landfall/service-kit';
import type { UploadRow } from './upload.table.js';
import type { DocumentRow } from '../document/document.table.js';

/** What documents vouches for. */
export function receiptOf(row: DocumentRow, { entryId }: Pick<UploadRow, 'entryId'>): DocumentReceipt {
  const { id: documentId, accountId, kind, fileName, mediaType, sizeBytes, sha256, storedAt } = row;
  return { documentId, accountId, kind, fileName, mediaType, sizeBytes, sha256, storedAt, entryId: entryId ?? null };
}
