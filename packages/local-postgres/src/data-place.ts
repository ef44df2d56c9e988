import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from './cannot-start.js';
import { refuseForeign, rootFolder } from './root-folder.js';
import { isOpenToAll, type ServerUser } from './server-user.js';

const dataElsewhere = 'data-stands-in';

/**
 * The folder in which the server's own data folder lies: `home` itself wherever the server's user can reach it, else
 * one of its own outside, which a file in `home` names.
 */
export function placeOfData(home: string, user: ServerUser): string {
  if (user === null || existsSync(join(home, 'server'))) return reachableHome(home, user);
  const known = placeElsewhere(home);
  if (known !== null) return known;
  return isOpenToAll(home) ? home : newPlace(home);
}

function reachableHome(home: string, user: ServerUser): string {
  if (user === null || isOpenToAll(home)) return home;
  throw new CannotStart(
    `The data in ${home} was made when every user could enter the folders above it. As root, PostgreSQL runs as "nobody", which now cannot. Open the folders again (chmod o+x), or move the clone to where it can.`,
  );
}

/** The place outside that `home` names, if it names one that is still its own; a copied clone gets a new one. */
export function placeElsewhere(home: string): string | null {
  const note = join(home, dataElsewhere);
  if (!existsSync(note)) return null;
  const place = readFileSync(note, 'utf8').trim();
  if (!existsSync(join(place, 'home'))) return null;
  refuseForeign(place);
  const owner = readFileSync(join(place, 'home'), 'utf8');
  if (owner === realpathSync(home)) return place;
  if (existsSync(join(owner, dataElsewhere))) return null;
  writeFileSync(join(place, 'home'), realpathSync(home));
  return place;
}

function newPlace(home: string): string {
  const place = join(rootFolder(), `data-${randomBytes(8).toString('hex')}`);
  mkdirSync(place);
  chmodSync(place, 0o755);
  writeFileSync(join(place, 'home'), realpathSync(home));
  writeFileSync(join(home, dataElsewhere), place);
  return place;
}

/** Deletes `home` and the data it keeps elsewhere. */
export function removeData(home: string): void {
  const place = existsSync(home) ? placeElsewhere(home) : null;
  if (place !== null) rmSync(place, { recursive: true, force: true });
  rmSync(home, { recursive: true, force: true });
}
