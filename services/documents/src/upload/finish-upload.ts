import {
  act,
  acted,
  anonymous,
  userError,
  type Change,
  type RunningService,
  type UserError,
} from '@landfall/service-kit';
import { LockMode } from '@mikro-orm/core';
import { createHash } from 'node:crypto';
import { DocumentTable, type DocumentRow } from '../document/document.table.js';
import type { FileBytes } from '../storage/file-bytes.js';
import type { KeptFiles } from '../storage/kept-files.js';
import { isMediaType } from '../storage/media-type.js';
import { rejected, stored, type Found } from './decide-upload.js';
import { judgeContent } from '../content/judge-content.js';
import { UploadTable, type UploadRow } from './upload.table.js';

/** What became of an upload: a document, or the reasons why it is none. */
export interface FinishedUpload {
  document: DocumentRow | null;
  userErrors: UserError[];
}

/**
 * Keeps a whole upload as a document, or rejects it, for a problem that is known or one of what came; either is announced,
 * and neither happens twice. Its bytes are hashed and judged here, once, as they lie on the disk.
 */
export async function finishUpload(
  service: RunningService,
  files: KeptFiles,
  upload: UploadRow,
  known?: UserError,
): Promise<FinishedUpload> {
  const found = known ? { problem: known } : await files.lookAt(upload.documentId, (bytes) => judge(bytes, upload));
  const { requestedBy: subject, accountId, asOf = null } = upload;
  const uploader = { ...anonymous, subject, accountId, asOf };
  return act(service.contextFor(uploader), async (it) => {
    const row = await it.em.findOneOrFail(UploadTable, { id: upload.id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (row.status === 'RECEIVING' && !('problem' in found)) {
      const { upload: kept, document: file, event } = stored(row, found, it.now);
      const document = it.em.create(DocumentTable, file);
      it.em.persist(document);
      Object.assign(row, kept);
      return acted(finishedAs(document), event);
    }
    // gone before it is said that nothing is kept: whatever ends in between leaves no bytes that nobody knows of
    if (row.status !== 'STORED') await files.remove(row.documentId);
    if (row.status !== 'RECEIVING' || !('problem' in found)) return acted(await asItStands(row, it));
    const { upload: refused, event } = rejected(row, found.problem);
    Object.assign(row, refused);
    return acted(finishedAs(null, refused.problems), event);
  });
}

async function judge(bytes: FileBytes, upload: UploadRow): Promise<Found | { problem: UserError }> {
  const hash = createHash('sha256');
  for await (const piece of bytes.all()) hash.update(piece);
  const sha256 = hash.digest('hex');
  if (upload.declaredSha256 && upload.declaredSha256 !== sha256) return { problem: notAsHashed };
  const judged = await judgeContent(bytes, isMediaType(upload.mediaType) ? upload.mediaType : null);
  return 'problem' in judged ? judged : { ...judged, sha256 };
}

const finishedAs = (document: DocumentRow | null, userErrors: UserError[] = []): FinishedUpload => ({
  document,
  userErrors,
});

const asItStands = async ({ documentId, problems }: UploadRow, { em }: Change): Promise<FinishedUpload> =>
  finishedAs(await em.findOne(DocumentTable, { id: documentId }), problems);

const notAsHashed = userError(
  'SHA256_NOT_AS_DECLARED',
  'The bytes that came are not those that were announced: something changed them on the way.',
  ['sha256'],
  { nextStep: 'Choose the file again, and send it once more.' },
);
