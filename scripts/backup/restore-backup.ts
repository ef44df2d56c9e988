import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CannotStart, placeForCopy, removeData, startPostgres, type PlaceForCopy } from '@landfall/local-postgres';
import { smallFiles } from './make-backup.ts';
import { readMark } from '../platform-mark.ts';
import { findDamage, readManifest, type Manifest } from './manifest.ts';
import type { LostDocument } from './lost-documents.ts';
import { proveRestored, type Proof } from './prove-restored.ts';
import { renewLogs } from './renew-logs.ts';
import { unfinishedRestore } from './unfinished-restore.ts';
import { refuseUnwritable } from './within-reach.ts';

export interface RestoreOptions {
  set: string;
  /** The data folder to be: empty, or not there. */
  dataDir: string;
  say?: (doing: string) => void;
}

export interface Restored {
  /** What was proven of it, in sentences. */
  proven: string[];
  /** What was lost before the backup already. */
  lost: LostDocument[];
}

/**
 * Puts a backup into an empty data folder and proves what it has put there; its event logs are other ones from then
 * on. All is done in a folder within, which only then becomes the data folder's own.
 * @throws CannotStart with a sentence for people; nothing is then left behind
 */
export async function restoreBackup({ set, dataDir, say = () => {} }: RestoreOptions): Promise<Restored> {
  const manifest = readManifest(set);
  refuseUsed(dataDir);
  say(`Checking ${manifest.files.length} files of ${set}`);
  const damage = await findDamage(set, manifest);
  if (damage.length > 0)
    throw new CannotStart(`The backup ${set} is damaged, and nothing was restored: ${few(damage)}.`);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const beside = unfinishedRestore(realpathSync(dataDir));
  try {
    mkdirSync(beside);
    say('Putting back databases and files');
    const inside = readMark(set)?.kind === 'production' ? dataDir : undefined;
    const place = await putBack(set, beside, manifest, inside);
    say('Starting the databases and looking whether they hold together');
    const { holds, lost } = await proveAndRenew(`${beside}/postgres`, manifest, inside);
    moveUp(beside, place);
    const whole = `All ${manifest.files.length} files are as they were written, at ${manifest.asOf}.`;
    return { proven: [whole, ...holds], lost };
  } catch (error) {
    removeData(`${beside}/postgres`);
    rmSync(beside, { recursive: true, force: true });
    throw error;
  }
}

function refuseUsed(dataDir: string): void {
  refuseUnwritable(dataDir);
  // which a file system that was just made has at its top
  const isUsed = (name: string): boolean => name !== 'lost+found';
  if (existsSync(dataDir) && readdirSync(dataDir).some(isUsed))
    throw new CannotStart(
      `${dataDir} is not empty, and a backup is restored into an empty folder alone. Name another by DATA_DIR, or move away what is in this one.`,
    );
}

/** In production all data lie `inside` the data folder. */
async function putBack(
  set: string,
  beside: string,
  { folders, files }: Manifest,
  inside: string | undefined,
): Promise<PlaceForCopy> {
  const place = placeForCopy(`${beside}/postgres`, readFileSync(`${set}/postgres/secret`, 'utf8'), inside);
  const server = 'postgres/server';
  const goalOf = (path: string): string | null => {
    if (path === server || path.startsWith(`${server}/`)) return join(place.folder, path.slice(server.length));
    return path.startsWith('files/') || smallFiles.includes(path) ? join(beside, path) : null;
  };
  // without which no platform starts, though all that was in it be lost
  mkdirSync(join(beside, 'files'), { mode: 0o700 });
  for (const path of [...folders, ...files.map((file) => dirname(file.path))]) {
    const goal = goalOf(path);
    if (goal) mkdirSync(goal, { recursive: true, mode: 0o700 });
  }
  for (const { path } of files) {
    const goal = goalOf(path);
    if (goal) await copyFile(join(set, path), goal);
  }
  place.handOver();
  return place;
}

async function proveAndRenew(home: string, manifest: Manifest, inside: string | undefined): Promise<Proof> {
  const postgres = await startPostgres({ dataDir: home, durable: true, ...(inside ? { inside } : {}) });
  try {
    const databases = { ...postgres, leave: async () => {} };
    const proof = await proveRestored(databases, manifest);
    if (proof.broken.length > 0)
      throw new CannotStart(`What was restored does not hold together, and was removed again: ${few(proof.broken)}.`);
    await renewLogs(databases);
    return proof;
  } finally {
    await postgres.stop();
  }
}

/** The data folder is whole once the folder within is gone: until then no platform starts on it. */
function moveUp(beside: string, place: PlaceForCopy): void {
  const dataDir = dirname(beside);
  for (const name of readdirSync(beside)) renameSync(join(beside, name), join(dataDir, name));
  place.moved(join(dataDir, 'postgres'));
  rmdirSync(beside);
}

const few = (all: readonly string[]): string =>
  all.slice(0, 5).join('; ') + (all.length > 5 ? `; and ${all.length - 5} more` : '');
