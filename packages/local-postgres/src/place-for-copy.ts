import { chownSync, mkdirSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeElsewhere, placeOfData } from './data-place.js';
import { serverUser } from './server-user.js';

/** Where a copied server's data folder is to be put, so that a start on `home` finds it. */
export interface PlaceForCopy {
  /** PostgreSQL's own data folder; not there yet. */
  folder: string;
  /** To be called once it is whole: gives it to the user that the server runs as. */
  handOver(): void;
  /** To be called once `home` stands at its last place. */
  moved(to: string): void;
}

/**
 * Prepares an empty `home` for a copied server, with the secret from which its passwords follow. With `inside`, a folder
 * above it, the data must lie in it.
 */
export function placeForCopy(home: string, secret: string, inside?: string): PlaceForCopy {
  mkdirSync(home, { mode: 0o755 });
  writeFileSync(join(home, 'secret'), secret, { mode: 0o600 });
  const user = serverUser();
  const folder = join(placeOfData(realpathSync(home), user, inside), 'server');
  return {
    folder,
    handOver: () => {
      if (user !== null) chownAll(folder, user.uid, user.gid);
    },
    moved: (to) => void placeElsewhere(to),
  };
}

function chownAll(path: string, uid: number, gid: number): void {
  chownSync(path, uid, gid);
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) chownAll(inner, uid, gid);
    else chownSync(inner, uid, gid);
  }
}
