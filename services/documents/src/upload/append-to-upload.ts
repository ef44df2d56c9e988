import { userError, type RunningService, type UserError } from '@landfall/service-kit';
import { createHash, type Hash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import type { KeptFiles } from '../storage/kept-files.js';
import { finishUpload, type FinishedUpload } from './finish-upload.js';
import { receiveBytes } from './receive-bytes.js';
import type { Turn } from './take-turns.js';
import type { UploadRow } from './upload.table.js';

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
  const announced = Number(body.headers['content-length'] ?? 0);
  if (offset + announced > upload.sizeBytes) return tooMuch(appending);
  const file = await files.open(upload.documentId);
  try {
    const there = (await file.stat()).size;
    if (there !== offset) return { outcome: 'elsewhere', offset: there };
    if (!(await files.hasRoomFor(upload.sizeBytes - offset))) return { outcome: 'full', offset };
    const hash = await hashOf(files, upload.documentId, offset);
    const { ended, at } = await receive(appending, file, hash);
    if (ended === 'too-much') return await tooMuch(appending);
    if (ended !== 'all') return { outcome: ended, offset: at };
    if (at < upload.sizeBytes) return { outcome: 'more', offset: at };
    await files.settle(upload.documentId, file);
    const finished = await finishUpload(service, files, upload, { sha256: hash.digest('hex') });
    return { outcome: 'finished', offset: at, finished };
  } finally {
    await file.close();
  }
}

async function receive({ upload, offset, body, turn: { signal } }: Appending, file: FileHandle, hash: Hash) {
  const stop = (): void => void body.destroy();
  signal.addEventListener('abort', stop);
  try {
    return await receiveBytes(body, { file, hash, signal, from: offset, upTo: upload.sizeBytes });
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** The hash of what is there already, to be gone on with. */
async function hashOf(files: KeptFiles, documentId: string, bytes: number): Promise<Hash> {
  const hash = createHash('sha256');
  if (bytes === 0) return hash;
  for await (const piece of files.read(documentId, { end: bytes - 1 })) hash.update(piece as Buffer);
  return hash;
}

/** An upload that turns out larger than declared is another file than was announced: it ends here. */
async function tooMuch({ service, files, upload, offset }: Appending): Promise<Appended> {
  const finished = await finishUpload(service, files, upload, { problem: largerThanDeclared(upload.sizeBytes) });
  return { outcome: 'finished', offset, finished };
}

const largerThanDeclared = (sizeBytes: number): UserError =>
  userError(
    'SIZE_NOT_AS_DECLARED',
    `More bytes came than the ${sizeBytes.toLocaleString('en-US')} that were announced.`,
    ['sizeBytes'],
    { nextStep: 'If the file was changed meanwhile, choose it again as it is now.' },
  );
