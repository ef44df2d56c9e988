import { crc32 } from 'node:zlib';
import type { FileBytes } from '../storage/file-bytes.js';

const signatureBytes = 8;
/** Chunks of half a kilobyte in the largest file; who writes more wants to keep us busy. */
const mostChunks = 20_000;

interface Chunk {
  type: string;
  /** Where its type stands, which its check sum covers as well. */
  at: number;
  length: number;
}

/**
 * Whether the chunks lead from the header through the picture to the end, those that a reader needs as they were written.
 * What follows the end is not looked at. Readers forgive what is wrong with a chunk that they can do without (PNG, 13.1).
 */
export async function isWholePng(bytes: FileBytes): Promise<boolean> {
  let hasPicture = false;
  for (let at = signatureBytes, chunks = 0; chunks < mostChunks; chunks += 1) {
    const chunk = await chunkAt(bytes, at);
    if (chunk === null || (at === signatureBytes && chunk.type !== 'IHDR')) return false;
    if (isNeeded(chunk) && !(await isAsWritten(bytes, chunk))) return false;
    if (chunk.type === 'IEND') return hasPicture;
    hasPicture ||= chunk.type === 'IDAT';
    at += 12 + chunk.length;
  }
  return false;
}

/** The chunk that begins there; null when the file ends before it does. */
async function chunkAt(bytes: FileBytes, at: number): Promise<Chunk | null> {
  const head = await bytes.at(at, 8);
  if (head.length < 8) return null;
  const length = head.readUInt32BE();
  return at + 12 + length > bytes.sizeBytes ? null : { type: head.toString('latin1', 4, 8), at: at + 4, length };
}

/** The case of the first letter says whether a reader may pass a chunk over. */
const isNeeded = ({ type }: Chunk): boolean => /^[A-Z]/.test(type);

async function isAsWritten(bytes: FileBytes, { at, length }: Chunk): Promise<boolean> {
  const end = at + 4 + length;
  let sum = 0;
  for (let next = at; next < end;) {
    const piece = (await bytes.from(next)).subarray(0, end - next);
    if (piece.length === 0) return false;
    sum = crc32(piece, sum);
    next += piece.length;
  }
  const written = await bytes.at(end, 4);
  return written.length === 4 && written.readUInt32BE() === sum;
}
