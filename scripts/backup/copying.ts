import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Copier } from '@landfall/local-postgres';
import type { KeptFile } from './manifest.ts';

/** Writes a set, onto the disk, and keeps of each file what was written. */
export class Copying implements Copier {
  readonly #kept = new Map<string, KeptFile>();

  readonly #set: string;

  constructor(set: string) {
    this.#set = set;
  }

  /** Copies a file as it is at this moment; passes over one that is gone. */
  async file(from: string, to: string): Promise<void> {
    const source = await open(from, 'r').catch(unlessGone);
    if (source === null) return;
    try {
      await this.#write(to, bytesOf(source));
    } finally {
      await source.close();
    }
  }

  async text(content: string, to: string): Promise<void> {
    await this.#write(to, [Buffer.from(content)]);
  }

  /** Copies a folder with all that is in it; what was copied before and has not grown is not copied again. */
  async folder(from: string, to: string): Promise<void> {
    mkdirSync(to, { recursive: true, mode: 0o700 });
    for (const entry of readdirSync(from, { withFileTypes: true })) {
      const [source, target] = [join(from, entry.name), join(to, entry.name)];
      if (entry.isDirectory()) await this.folder(source, target);
      else if (entry.isFile() && this.#hasGrown(source, target)) await this.file(source, target);
    }
  }

  get files(): KeptFile[] {
    return [...this.#kept.values()].sort((left, right) => (left.path < right.path ? -1 : 1));
  }

  #hasGrown(source: string, target: string): boolean {
    const found = statSync(source, { throwIfNoEntry: false });
    return found !== undefined && this.#kept.get(relative(this.#set, target))?.sizeBytes !== found.size;
  }

  async #write(to: string, chunks: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<void> {
    mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
    const path = relative(this.#set, to);
    const target = await open(to, 'w', 0o600);
    const hash = createHash('sha256');
    let sizeBytes = 0;
    try {
      for await (const chunk of chunks) {
        hash.update(chunk);
        await target.writeFile(chunk);
        sizeBytes += chunk.length;
      }
      await target.sync();
    } finally {
      await target.close();
    }
    this.#kept.set(path, { path, sizeBytes, sha256: hash.digest('hex') });
  }
}

async function* bytesOf(source: FileHandle): AsyncIterable<Buffer> {
  const buffer = Buffer.allocUnsafe(1 << 20);
  for (;;) {
    const { bytesRead } = await source.read(buffer, 0, buffer.length, null);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

function unlessGone(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

/** Every folder below `top`, by its path within it. */
export function foldersOf(top: string, below = ''): string[] {
  const inside = readdirSync(join(top, below), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return inside.flatMap(({ name }) => [join(below, name), ...foldersOf(top, join(below, name))]);
}
