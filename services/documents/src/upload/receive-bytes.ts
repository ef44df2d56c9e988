import type { FileHandle } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { isFull } from '../storage/kept-files.js';

/** How a request's body ended. */
export type Ended =
  /** All of it is on its way to the disk. */
  | 'all'
  /** The connection ended first, or another request took over. What had come is kept. */
  | 'cut'
  /** There is more of it than was declared. */
  | 'too-much'
  /** The disk has no room. What had come is kept. */
  | 'full';

interface Into {
  file: FileHandle;
  /** Where the next byte goes. */
  from: number;
  /** How many bytes there may be in all. */
  upTo: number;
  signal: AbortSignal;
  /** Whether the disk takes so many more. Asked again and again: others write to it too. */
  hasRoomFor(bytes: number): Promise<boolean>;
}

const lookAtDiskEachBytes = 2 ** 20;

/** Writes a body to its place as it comes, never more of it in memory than the piece at hand. */
export async function receiveBytes(body: Readable, into: Into): Promise<{ ended: Ended; at: number }> {
  let at = into.from;
  let roomUpTo = at;
  try {
    for await (const piece of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      if (into.signal.aborted) return { ended: 'cut', at };
      if (at + piece.length > into.upTo) return { ended: 'too-much', at };
      if (at + piece.length > roomUpTo) {
        const wanted = Math.min(into.upTo - at, piece.length + lookAtDiskEachBytes);
        if (!(await into.hasRoomFor(wanted))) return { ended: 'full', at };
        roomUpTo = at + wanted;
      }
      await writeAll(into.file, piece, at);
      at += piece.length;
      release(piece);
    }
    return { ended: 'all', at };
  } catch (error) {
    if (isFull(error)) return { ended: 'full', at };
    if (body.destroyed || into.signal.aborted) return { ended: 'cut', at };
    throw error;
  }
}

/** A disk may take less than it is given, and says only at the next try that it is full. */
async function writeAll(file: FileHandle, piece: Buffer, at: number): Promise<void> {
  for (let written = 0; written < piece.length;) {
    const { bytesWritten } = await file.write(piece, written, piece.length - written, at + written);
    written += bytesWritten;
  }
}

/** Gives back at once the memory in which nothing but a written piece lies: Node would let some 64 MB of it gather first. */
function release({ buffer, byteLength }: Buffer): void {
  if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) buffer.transfer(0);
}
