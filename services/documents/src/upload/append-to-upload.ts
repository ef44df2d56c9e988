import { countParam } from '@landfall/rule';
import { userError, type RunningService, type UserError } from '@landfall/service-kit';
import type { FileHandle } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import type { KeptFiles } from '../storage/kept-files.js';
import { finishUpload, type FinishedUpload } from './finish-upload.js';
import { receiveBytes } from './receive-bytes.js';
import type { Turn } from './take-turns.js';
import { UploadTable, type UploadRow } from './upload.table.js';

/** What came of one request's bytes, and where the next one goes on. */
export type Appended = { offset: number } & (
  { outcome: 'finished'; finished: FinishedUpload } | { outcome: 'more' | 'elsewhere' | 'full' | 'cut' }
);

interface Appending {
  service: RunningService;
  files: KeptFiles;
  upload: UploadRow;
  turn: Turn;
  /** Where the client means to go on. */
  offset: number;
  body: IncomingMessage;
}

/** Appends a request's body to an upload, and finishes it with its last byte. */
export async function appendToUpload(appending: Appending): Promise<Appended> {
  const { service, files, upload, turn, offset, body } = appending;
  if (turn.signal.aborted) return { outcome: 'cut', offset };
  const file = await files.open(upload.documentId);
  try {
    const there = (await file.stat()).size;
    if (there !== offset) return { outcome: 'elsewhere', offset: there };
    const announced = Number(body.headers['content-length'] ?? 0);
    if (offset + announced > upload.sizeBytes) return await tooMuch(appending);
    const rest = upload.sizeBytes - offset;
    if (!(await files.hasRoomFor(rest, upload))) return { outcome: 'full', offset };
    const { ended, at } = await receive(appending, file);
    if (ended === 'too-much') return await tooMuch(appending);
    if (await isTakenBack(appending)) return { outcome: 'cut', offset: at };
    if (ended !== 'all') return { outcome: ended, offset: at };
    if (at < upload.sizeBytes) return { outcome: 'more', offset: at };
    await files.settle(upload.documentId, file);
    return { outcome: 'finished', offset: at, finished: await finishUpload(service, files, upload) };
  } finally {
    await file.close();
  }
}

/** Whether it was taken back while a part of it came: nothing of it is kept. */
async function isTakenBack({ service, files, upload: { id, documentId } }: Appending): Promise<boolean> {
  if (await service.orm.em.fork().count(UploadTable, { id, status: 'RECEIVING' })) return false;
  await files.remove(documentId);
  return true;
}

async function receive({ files, upload, offset, body, turn: { signal } }: Appending, file: FileHandle) {
  const stop = (): void => void body.destroy();
  const hasRoomFor = (bytes: number): Promise<boolean> => files.hasRoomFor(bytes, upload);
  signal.addEventListener('abort', stop);
  try {
    return await receiveBytes(body, { file, signal, from: offset, upTo: upload.sizeBytes, hasRoomFor });
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** An upload that turns out larger than declared is another file than was announced: it ends here. */
async function tooMuch({ service, files, upload, offset }: Appending): Promise<Appended> {
  const finished = await finishUpload(service, files, upload, largerThanDeclared(upload.sizeBytes));
  return { outcome: 'finished', offset, finished };
}

const largerThanDeclared = (sizeBytes: number): UserError =>
  userError('SIZE_NOT_AS_DECLARED', 'More bytes came than the {bytes} that were announced.', ['sizeBytes'], {
    nextStep: 'If the file was changed meanwhile, choose it again as it is now.',
    params: { bytes: countParam(sizeBytes) },
  });
