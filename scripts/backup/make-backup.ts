import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CannotStart, copyServer, postgresRelease, runningServer } from '@landfall/local-postgres';
import { Copying, foldersOf } from './copying.ts';
import { databasesOf, refuseWithoutDatabases } from './databases.ts';
import { lostAmong, storedDocuments, type StoredDocument } from './lost-documents.ts';
import { manifestFile, type Manifest } from './manifest.ts';
import { refuseUnwritable } from './within-reach.ts';

/** What else lies in the data folder and belongs to a set, where it is there. */
export const smallFiles = ['keys.json', 'platform.json', 'demo-data.json'];

export interface BackupOptions {
  /** The data folder of a platform in one process, running or not. */
  dataDir: string;
  /** The set to be made: a folder that is empty or not there. */
  set: string;
  say?: (doing: string) => void;
}

export interface Backup {
  set: string;
  manifest: Manifest;
  sizeBytes: number;
}

/**
 * Writes databases, files and keys into one set, while the platform runs: all that was acknowledged by `asOf` is in it. It is written beside and then renamed, so that what is broken off is no set.
 * @throws CannotStart with a sentence for people
 */
export async function makeBackup({ dataDir, set, say = () => {} }: BackupOptions): Promise<Backup> {
  const goal = resolve(set);
  refuse(dataDir, goal);
  const beside = `${goal}.unfinished`;
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(beside, { recursive: true, mode: 0o700 });
  try {
    const manifest = await writeSet(dataDir, beside, say);
    renameSync(beside, goal);
    await settle(dirname(goal));
    return { set: goal, manifest, sizeBytes: manifest.files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0) };
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    throw error;
  }
}

function refuse(dataDir: string, goal: string): void {
  refuseWithoutDatabases(dataDir);
  if (existsSync(goal) && readdirSync(goal).length > 0)
    throw new CannotStart(
      `${goal} is not empty. Each backup needs a folder of its own: name one that is not there yet.`,
    );
  if (`${goal}/`.startsWith(`${resolve(dataDir)}/`))
    throw new CannotStart(
      `${goal} lies in the data folder itself, and would be lost with it. Name a folder elsewhere.`,
    );
  refuseUnwritable(dirname(goal));
}

// Files first and again last: a row of the databases names no file that a sweep took before, or that came after.
async function writeSet(dataDir: string, set: string, say: (doing: string) => void): Promise<Manifest> {
  const copying = new Copying(set);
  const copyFiles = async () => {
    if (existsSync(`${dataDir}/files`)) await copying.folder(`${dataDir}/files`, `${set}/files`);
  };
  say('Copying files');
  await copyFiles();
  say('Copying databases');
  const { asOf, documents } = await copyDatabases(dataDir, set, copying);
  say('Copying the files that came meanwhile, and the keys');
  await copyFiles();
  for (const name of smallFiles) await copying.file(`${dataDir}/${name}`, `${set}/${name}`);
  await copying.file(`${dataDir}/postgres/secret`, `${set}/postgres/secret`);
  const manifest: Manifest = {
    ...{ form: 1, asOf: asOf.toISOString() },
    ...{ landfall: landfallOf(), postgres: postgresRelease(), node: process.version },
    ...{ folders: foldersOf(set).sort(), files: copying.files },
    lost: lostAmong(documents, copying.files),
  };
  await copying.text(`${JSON.stringify(manifest, null, 1)}\n`, `${set}/${manifestFile}`);
  return manifest;
}

interface CopiedDatabases {
  asOf: Date;
  /** Those of the copy, and perhaps later ones, whose files are copied after it. */
  documents: StoredDocument[];
}

/** A platform that does not run has its databases started for the copy, so that nobody else starts them meanwhile. */
async function copyDatabases(dataDir: string, set: string, copying: Copying): Promise<CopiedDatabases> {
  const databases = await databasesOf(dataDir);
  try {
    const server = runningServer(`${dataDir}/postgres`);
    if (!server) throw new CannotStart('The databases ended while they were to be copied. Back up again.');
    const asOf = await copyServer(server, join(set, 'postgres/server'), copying);
    return { asOf, documents: await storedDocuments(databases) };
  } finally {
    await databases.leave();
  }
}

function landfallOf(): Manifest['landfall'] {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };
  // the clone is root's and the platform's user another, whom git else refuses to tell anything
  const asked = spawnSync('git', ['-c', 'safe.directory=*', '-C', root, 'rev-parse', 'HEAD'], { encoding: 'utf8' });
  return { version, commit: asked.status === 0 ? asked.stdout.trim() : null };
}

/** The name of what was renamed into a folder outlives a power cut once the folder is on the disk. */
async function settle(folder: string): Promise<void> {
  const handle = await open(folder);
  await handle.sync().finally(() => handle.close());
}
