import { chmodSync, lstatSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from './cannot-start.js';

/**
 * A folder that every user can enter and only root can change, for what the server needs when the clone lies where
 * no other user can go. `/var/lib` is kept for good; `/var/tmp` serves where that cannot be written.
 */
export function rootFolder(parents: readonly string[] = ['/var/lib', '/var/tmp']): string {
  for (const parent of parents) {
    const folder = join(parent, 'landfall-postgres');
    if (!madeOrThere(folder)) continue;
    refuseForeign(folder);
    chmodSync(folder, 0o755);
    return folder;
  }
  throw new CannotStart(
    `As root, PostgreSQL must stand where another user can reach it, and neither of ${parents.join(', ')} can be written. Move the clone out of root's own home, or start Landfall as an ordinary user.`,
  );
}

function madeOrThere(folder: string): boolean {
  try {
    mkdirSync(folder, { mode: 0o755 });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EEXIST';
  }
  return true;
}

/** Whoever owned this folder could put a program of theirs where root starts one. */
export function refuseForeign(folder: string): void {
  const found = lstatSync(folder);
  if (found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0) return;
  throw new CannotStart(
    `${folder} exists but is not a folder that only root can change, so nothing in it can be trusted. Look at what it is, remove it, and start again.`,
  );
}
