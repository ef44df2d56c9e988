import { makeEvent, type NewEvent } from '@landfall/events';
import {
  anonymous,
  change,
  done,
  userError,
  type Change,
  type Operation,
  type RunningService,
  type UserError,
} from '@landfall/service-kit';
import { LockMode } from '@mikro-orm/core';
import { DocumentTable, type DocumentRow } from '../document/document.table.js';
import type { KeptFiles } from '../storage/kept-files.js';
import type { MediaType } from '../storage/media-type.js';
import { headBytes, judgeContent, tailBytes } from './judge-content.js';
import { UploadTable, type UploadRow } from './upload.table.js';

/** What became of an upload: a document, or the reasons why it is none. */
export class FinishedUpload {
  document: DocumentRow | null = null;
  userErrors: UserError[] = [];
}

const operation: Operation<FinishedUpload> = { name: 'finishUpload', payload: FinishedUpload };

/** What an upload has come to when its last byte is on the disk, or when it can never be what was declared. */
export type Received = { sha256: string } | { problem: UserError };

/** Keeps a whole upload as a document, or rejects it; either is announced, and neither happens twice. */
export async function finishUpload(
  service: RunningService,
  files: KeptFiles,
  upload: UploadRow,
  received: Received,
): Promise<FinishedUpload> {
  const problem = 'problem' in received ? received.problem : await problemOf(files, upload, received.sha256);
  const { requestedBy: subject, accountId, asOf = null } = upload;
  const uploader = { ...anonymous, subject, accountId, asOf };
  const finished = await change(operation, {}, service.contextFor(uploader), async (it) => {
    const row = await it.em.findOneOrFail(UploadTable, { id: upload.id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (row.status !== 'RECEIVING') return done(await asItStands(row, it), row.id);
    if (problem) return done(reject(row, problem), row.id, documentRejected(row, problem));
    const document = store(row, (received as { sha256: string }).sha256, it);
    return done(finishedAs(document), row.id, documentStored(document));
  });
  if (!finished.document) await files.remove(upload.documentId);
  return finished;
}

async function problemOf(files: KeptFiles, upload: UploadRow, sha256: string): Promise<UserError | null> {
  if (upload.declaredSha256 && upload.declaredSha256 !== sha256) return notAsHashed;
  const { documentId: id, sizeBytes } = upload;
  const head = await bytesOf(files, id, 0, Math.min(headBytes, sizeBytes));
  const tail = await bytesOf(files, id, Math.max(0, sizeBytes - tailBytes), sizeBytes);
  return judgeContent({ head, tail }, upload.mediaType as MediaType);
}

async function bytesOf(files: KeptFiles, documentId: string, start: number, before: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of files.read(documentId, { start, end: before - 1 })) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

const finishedAs = (document: DocumentRow | null, userErrors: UserError[] = []): FinishedUpload =>
  Object.assign(new FinishedUpload(), { document, userErrors });

const asItStands = async ({ documentId, problems }: UploadRow, { em }: Change): Promise<FinishedUpload> =>
  finishedAs(await em.findOne(DocumentTable, { id: documentId }), problems);

function reject(row: UploadRow, problem: UserError): FinishedUpload {
  row.status = 'REJECTED';
  row.problems = [problem];
  return finishedAs(null, [problem]);
}

function store(row: UploadRow, sha256: string, { em, now }: Change): DocumentRow {
  row.status = 'STORED';
  const { documentId: id, accountId, requestedBy: uploadedBy, kind, fileName, mediaType, sizeBytes } = row;
  const file = { id, accountId, uploadedBy, kind, fileName, mediaType, sizeBytes };
  const document = em.create(DocumentTable, { ...file, sha256, storedAt: now });
  em.persist(document);
  return document;
}

function documentStored({ id: documentId, accountId, kind, sizeBytes, sha256 }: DocumentRow): NewEvent {
  const about = { subject: documentId, partitionkey: accountId };
  return makeEvent('document.stored', { documentId, accountId, kind, sizeBytes, sha256 }, about);
}

function documentRejected({ documentId, accountId, kind }: UploadRow, { code: reasonCode }: UserError): NewEvent {
  const about = { subject: documentId, partitionkey: accountId };
  return makeEvent('document.rejected', { documentId, accountId, kind, reasonCode }, about);
}

const notAsHashed = userError(
  'SHA256_NOT_AS_DECLARED',
  'The bytes that came are not those that were announced: something changed them on the way.',
  ['sha256'],
  { nextStep: 'Choose the file again, and send it once more.' },
);
