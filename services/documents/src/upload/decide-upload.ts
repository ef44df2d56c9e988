// What becomes of a whole upload: rows and events, decided without storage.
import { makeEvent, type NewEvent } from '@landfall/events';
import type { UserError } from '@landfall/service-kit';
import type { DocumentRow } from '../document/document.table.js';
import type { MediaType } from '../storage/media-type.js';
import { fileNameOf } from './file-name.js';
import type { UploadRow } from './upload.table.js';

/** What the bytes of a whole upload are. */
export interface Found {
  mediaType: MediaType;
  sha256: string;
}

/** A document, for good, and the word of it to the account that sent it. */
export function stored(
  { documentId, accountId, requestedBy: uploadedBy, kind, sizeBytes, fileName: typed }: UploadRow,
  { mediaType, sha256 }: Found,
  storedAt: Date,
): { upload: Pick<UploadRow, 'status'>; document: DocumentRow; event: NewEvent } {
  const fileName = fileNameOf(typed, mediaType);
  const file = { accountId, uploadedBy, kind, fileName, mediaType, sizeBytes, sha256, storedAt, namedAt: null };
  const told = { documentId, accountId, kind, sizeBytes, sha256 };
  return {
    upload: { status: 'STORED' },
    document: { id: documentId, ...file },
    event: makeEvent('document.stored', told, { subject: documentId, partitionkey: accountId }),
  };
}

/** No document: why is kept for who sent it, and told by its code. */
export function rejected(
  { documentId, accountId, kind }: UploadRow,
  problem: UserError,
): { upload: Pick<UploadRow, 'status' | 'problems'>; event: NewEvent } {
  const told = { documentId, accountId, kind, reasonCode: problem.code };
  return {
    upload: { status: 'REJECTED', problems: [problem] },
    event: makeEvent('document.rejected', told, { subject: documentId, partitionkey: accountId }),
  };
}
