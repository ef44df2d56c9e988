import type { ServiceSettings } from '@landfall/service-kit';
import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, open, rm, stat, statfs, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FileBytes } from './file-bytes.js';

/** What stays free on the disk whoever sends: files and databases may share it, and a database that cannot write stops. */
export function reserveBytes(diskBytes: number, { byGuest }: { byGuest: boolean }): number {
  const reserve = Math.min(Math.max(diskBytes / 20, 64 * 2 ** 20), 4 * 2 ** 30);
  // strangers come to their end first, while those who are known still send
  return byGuest ? reserve * 2 : reserve;
}

/** The folder of uploaded files: one file per document, named by its id and by nothing that a person typed. */
export class KeptFiles {
  constructor(private readonly folder: string) {}

  /** Where the bytes of a document lie. @throws when it is no id of ours: a fault, and never a path. */
  placeOf(documentId: string): string {
    if (!/^doc_[0-9a-z]{26}$/.test(documentId)) throw new Error('This is not the id of a document');
    return join(this.folder, documentId.slice(-2), documentId);
  }

  /** How many bytes are there; null when there is no file. */
  async sizeOf(documentId: string): Promise<number | null> {
    return stat(this.placeOf(documentId)).then(
      ({ size }) => size,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null;
        throw error;
      },
    );
  }

  /** Opens the file for reading and writing; made when there is none, readable by its owner alone. */
  async open(documentId: string): Promise<FileHandle> {
    const place = this.placeOf(documentId);
    try {
      return await open(place, 'r+');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      await mkdir(dirname(place), { recursive: true, mode: 0o700 });
      return open(place, 'wx+', 0o600);
    }
  }

  /** Settles when the file will outlive a power cut: its bytes, and its name in its folder. */
  async settle(documentId: string, file: FileHandle): Promise<void> {
    await file.sync();
    const folder = await open(dirname(this.placeOf(documentId)));
    await folder.sync().finally(() => folder.close());
  }

  read(documentId: string): ReadStream {
    return createReadStream(this.placeOf(documentId));
  }

  /** Looks at the bytes of a document through a window. */
  async lookAt<T>(documentId: string, look: (bytes: FileBytes) => Promise<T>): Promise<T> {
    const file = await open(this.placeOf(documentId));
    try {
      const { size } = await file.stat();
      const readAt = async (into: Buffer, at: number) => (await file.read(into, 0, into.length, at)).bytesRead;
      return await look(new FileBytes(size, readAt));
    } finally {
      await file.close();
    }
  }

  async remove(documentId: string): Promise<void> {
    await rm(this.placeOf(documentId), { force: true });
  }

  /** Whether that many more bytes fit, with the reserve left over. */
  async hasRoomFor(bytes: number, whose: { byGuest: boolean }): Promise<boolean> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const { bavail, blocks, bsize } = await statfs(this.folder);
    return bavail * bsize >= bytes + reserveBytes(blocks * bsize, whose);
  }
}

/** Whether an error says that the disk, or what this platform may take of it, is full. */
export const isFull = (error: unknown): boolean =>
  ['ENOSPC', 'EDQUOT', 'EFBIG'].includes((error as NodeJS.ErrnoException | null)?.code ?? '');

/** The folder that the settings name. @throws a sentence for the operator when they name none. */
export function keptFiles({ FILES_DIR }: Pick<ServiceSettings, 'FILES_DIR'>): KeptFiles {
  if (FILES_DIR) return new KeptFiles(FILES_DIR);
  throw new Error('The setting FILES_DIR is missing: documents needs a folder for files. See docs/operating.md.');
}
