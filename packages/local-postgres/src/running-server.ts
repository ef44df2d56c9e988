import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { whereDataLie } from './data-place.js';
import { livingOwner } from './one-owner.js';
import { passwordsFrom, secretOf } from './role-password.js';
import type { DatabaseRole } from './create-databases.js';

/** A server that another process of this machine runs. */
export interface RunningServer {
  /** PostgreSQL's own data folder. */
  folder: string;
  adminUrl: string;
  url(database: string, role: DatabaseRole): string;
}

/** The server that runs on `dataDir`, for those who may read its secret; null when none does. */
export function runningServer(dataDir: string): RunningServer | null {
  if (!existsSync(dataDir)) return null;
  const home = realpathSync(dataDir);
  const folder = join(whereDataLie(home), 'server');
  const lockFile = join(folder, 'postmaster.pid');
  if (livingOwner(home) === null || !existsSync(lockFile)) return null;
  // https://www.postgresql.org/docs/18/storage-file-layout.html: the fourth line is the port, the eighth the state
  const [, , , port, , , , state] = readFileSync(lockFile, 'utf8').split('\n');
  if (state?.trim() !== 'ready') return null;
  const passwordOf = passwordsFrom(secretOf(home, true));
  const urlAs = (role: string, database: string) =>
    `postgres://${role}:${passwordOf(role)}@127.0.0.1:${port}/${database}`;
  return {
    folder,
    adminUrl: urlAs('postgres', 'postgres'),
    url: (database, role) => urlAs(`${database}_${role}`, database),
  };
}
