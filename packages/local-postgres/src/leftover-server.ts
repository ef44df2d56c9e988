import { existsSync, readFileSync, readdirSync, readlinkSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './data-folder.js';
import { isAlive } from './one-owner.js';
import type { Binaries } from './binaries.js';
import type { ServerUser } from './server-user.js';

/** PostgreSQL takes no process number as high as this, so a lock that names it is stale for certain. */
const noProcess = 2_147_483_646;

/**
 * Makes `folder` free to be started on: a server that a killed process left behind is stopped cleanly, and a lock
 * whose process number now belongs to some other program is made stale. The lock's other lines stay: by its shared
 * memory, PostgreSQL itself still finds out whether anything of the old server lives. A lock that a power cut left empty
 * is removed, where it can be seen that no server stands in the folder.
 */
export async function freeFromLeftover(folder: string, binaries: Binaries, user: ServerUser): Promise<void> {
  const lockFile = join(folder, 'postmaster.pid');
  if (!existsSync(lockFile)) return;
  const lock = readFileSync(lockFile, 'utf8').split('\n');
  const pid = Math.abs(Number(lock[0]));
  if (!Number.isInteger(pid) || pid === 0) {
    if (!mayAnyRunIn(folder)) rmSync(lockFile);
    return;
  }
  if (!isAlive(pid)) return;
  if (runsIn(pid, folder)) await stopServer(folder, binaries, user);
  else writeFileSync(lockFile, [noProcess, ...lock.slice(1)].join('\n'));
}

/** A server stands in its data folder. Where that cannot be seen (no /proc), a living process is taken for the server. */
function runsIn(pid: number, folder: string): boolean {
  if (process.platform !== 'linux') return true;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder);
  } catch {
    return false;
  }
}

const mayAnyRunIn = (folder: string): boolean =>
  process.platform !== 'linux' ||
  readdirSync('/proc').some((name) => /^\d+$/.test(name) && runsIn(Number(name), folder));

/** Ends the server of `folder`: connections are closed, everything acknowledged is on disk. */
export async function stopServer(folder: string, binaries: Binaries, user: ServerUser): Promise<void> {
  const fast = await run(binaries.pgCtl, ['stop', '-D', folder, '-m', 'fast', '-w', '-t', '20'], user);
  if (fast.code === 0 || !existsSync(join(folder, 'postmaster.pid'))) return;
  await run(binaries.pgCtl, ['stop', '-D', folder, '-m', 'immediate', '-w', '-t', '10'], user);
}
