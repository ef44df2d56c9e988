import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CannotStart } from './cannot-start.js';
import { replaceFile } from './keep-file.js';
import { refuseForeign, rootFolder } from './root-folder.js';
import { isOpenToAll, nameOfUser, type ServerUser } from './server-user.js';

const dataElsewhere = 'data-stands-in';

/**
 * The folder in which the server's own data folder lies or will lie: `home` itself wherever the server's user can reach
 * it, else one of its own outside, which a file in `home` names. With `inside`, it is `home` or the start is refused.
 */
export function placeOfData(home: string, user: ServerUser, inside?: string): string {
  if (existsSync(join(home, 'server'))) return reachableHome(home, user, inside);
  if (!existsSync(noteIn(home))) {
    if (user === null) return home;
    if (inside !== undefined) return reachableHome(home, user, inside);
    return isOpenToAll(home) ? home : newPlace(home);
  }
  if (user === null) throw new CannotStart(whatRootKeeps(home));
  const place = placeElsewhere(home);
  if (place === null) throw new CannotStart(whatIsGone(home));
  if (inside !== undefined) throw new CannotStart(whatLiesOutside(home, place));
  return place;
}

/** The folder in which the server's data lie at this moment; nothing is made or changed. */
export const whereDataLie = (home: string): string =>
  existsSync(join(home, 'server')) ? home : (placeElsewhere(home) ?? home);

/** The place outside that `home` names, if there is one and it is still its own: neither gone, nor another folder's. */
export function placeElsewhere(home: string): string | null {
  if (!existsSync(noteIn(home))) return null;
  const place = placeNoted(home);
  if (!place.startsWith('/') || !existsSync(join(place, 'home'))) return null;
  refuseForeign(place);
  const owner = readFileSync(join(place, 'home'), 'utf8');
  if (owner === realpathSync(home)) return place;
  if (existsSync(noteIn(owner))) return null;
  replaceFile(join(place, 'home'), realpathSync(home));
  return place;
}

const noteIn = (home: string): string => join(home, dataElsewhere);
const placeNoted = (home: string): string => readFileSync(noteIn(home), 'utf8').trim();

function reachableHome(home: string, user: ServerUser, inside?: string): string {
  if (user === null) return home;
  const above = foldersAbove(home);
  if (inside !== undefined) {
    const ours = [home, ...above.slice(0, above.indexOf(realpathSync(inside)) + 1)];
    for (const folder of ours) openToPass(folder);
  }
  const closed = [home, ...above].filter((folder) => !isOpenToPass(folder));
  if (closed.length === 0) return home;
  throw new CannotStart(
    `PostgreSQL refuses to run as root, runs as ${nameOfUser(user)} instead, and cannot enter ${closed.join(' and ')}. Let it pass, which lets nobody look in: chmod o+x ${closed.join(' ')}`,
  );
}

function foldersAbove(folder: string): string[] {
  const up = dirname(folder);
  return up === folder ? [] : [up, ...foldersAbove(up)];
}

const isOpenToPass = (folder: string): boolean => (statSync(folder).mode & 0o001) !== 0;

/** Only what root itself made is root's to open. */
function openToPass(folder: string): void {
  const { uid, mode } = statSync(folder);
  if (uid === 0 && !isOpenToPass(folder)) chmodSync(folder, (mode & 0o7777) | 0o001);
}

function whatIsGone(home: string): string {
  const named = placeNoted(home);
  const what = named === '' ? 'is empty' : `names ${named}, which is gone or belongs to another folder`;
  return `The databases of ${home} lie elsewhere, but ${noteIn(home)} ${what}. Nothing was made in their place: put them back there, or begin anew without them with \`npm run reset\`.`;
}

const whatLiesOutside = (home: string, place: string): string =>
  `The databases of ${home} lie outside, in ${place}, and in production all data lie in the data folder. Move them in, which loses nothing: ${moveIn(home, place)}`;

const whatRootKeeps = (home: string): string =>
  `The databases of ${home} lie outside, in ${placeNoted(home)}, where root made them. Start as root, or move them in, as root: ${moveIn(home, placeNoted(home))} && chown -R ${nameOfUser(null)} ${home}`;

const moveIn = (home: string, place: string): string =>
  `mv ${join(place, 'server')} ${join(home, 'server')} && rm ${noteIn(home)}`;

function newPlace(home: string): string {
  const place = join(rootFolder(), `data-${randomBytes(8).toString('hex')}`);
  mkdirSync(place);
  chmodSync(place, 0o755);
  replaceFile(join(place, 'home'), realpathSync(home));
  replaceFile(noteIn(home), place);
  return place;
}

/** Deletes `home` and the data it keeps elsewhere. */
export function removeData(home: string): void {
  const place = existsSync(home) ? placeElsewhere(home) : null;
  if (place !== null) rmSync(place, { recursive: true, force: true });
  rmSync(home, { recursive: true, force: true });
}
