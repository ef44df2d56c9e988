import { spawnSync } from 'node:child_process';
import { realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { CannotStart } from './cannot-start.js';

/** The user the server runs as; `null` where that is simply the one who started it. */
export type ServerUser = { uid: number; gid: number } | null;

/** PostgreSQL refuses to run as root, so root runs it as `nobody`; no system user is created. */
export function serverUser(): ServerUser {
  if (process.getuid?.() !== 0) return null;
  return { uid: idOfNobody('-u'), gid: idOfNobody('-g') };
}

function idOfNobody(which: '-u' | '-g'): number {
  const asked = spawnSync('id', [which, 'nobody'], { encoding: 'utf8' });
  const id = Number(asked.stdout?.trim());
  if (asked.status === 0 && Number.isInteger(id) && id > 0) return id;
  throw new CannotStart(
    'PostgreSQL refuses to run as root, and this machine has no user "nobody" to run it as. Start Landfall as an ordinary user.',
  );
}

/** How a command would name that user. */
export const nameOfUser = (user: ServerUser): string =>
  user === null ? String(process.getuid?.() ?? 'the user who starts it') : 'nobody';

/** Whether any user may enter every folder on the way to `path`, and read (and enter or run) what stands there. */
export function isOpenToAll(path: string): boolean {
  let here = realpathSync(path);
  if ((statSync(here).mode & 0o005) !== 0o005) return false;
  for (let up = dirname(here); up !== here; here = up, up = dirname(here)) {
    if ((statSync(up).mode & 0o001) === 0) return false;
  }
  return true;
}

/** What a process of the server is started with: its user, a folder it can stand in, and no setting of the caller's. */
export function asServerUser(user: ServerUser): { uid?: number; gid?: number; cwd: string; env: NodeJS.ProcessEnv } {
  const env = process.platform === 'win32' ? process.env : { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' };
  return { ...user, cwd: '/', env };
}
