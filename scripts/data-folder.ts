// The data folder of a platform in one process: of which kind it is, and that nothing is missing which it once had.
import { chmodSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { asCannotStart, CannotStart, type Postgres } from '@landfall/local-postgres';
import { readKeys, keysIn, type PlatformKeys } from '@landfall/service-kit';
import { findPersonas, isOfSandbox, tellFound } from './find-personas.ts';
import { keepMark, newMark, readMark, type PlatformKind } from './platform-mark.ts';

export class DataFolder {
  readonly dir: string;
  readonly kind: PlatformKind;
  readonly keysFile: string;
  readonly filesDir: string;
  /** Whether everything stood here before, so that nothing may be made anew. */
  readonly isWhole: boolean;

  private constructor(dir: string, kind: PlatformKind, isWhole: boolean) {
    this.dir = dir;
    this.kind = kind;
    this.keysFile = `${dir}/keys.json`;
    this.filesDir = `${dir}/files`;
    this.isWhole = isWhole;
  }

  /** Makes the folder where there is none. @throws CannotStart where it belongs to the other kind, or lost something. */
  static open(dir: string, kind: PlatformKind): DataFolder {
    try {
      mkdirSync(dirname(dir), { recursive: true });
      if (!existsSync(dir)) mkdirSync(dir, { mode: 0o700 });
      if (!statSync(dir).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR', path: dir });
    } catch (error) {
      throw whyNoFolder(error, dir);
    }
    refuseAnothersFolder(dir, kind);
    refuseOtherKind(dir, kind);
    const mark = readMark(dir);
    // What holds data and lost its mark, or never had one, has had its first start.
    const isWhole = mark ? mark.wholeSince !== null : holdsData(dir);
    const folder = new DataFolder(dir, kind, isWhole);
    folder.#refuseLosses();
    if (mark === null && !isWhole) keepMark(dir, newMark(kind));
    folder.#makeFolderOfFiles();
    return folder;
  }

  /** Marks a folder that bears no mark, once its databases run and nobody else works on them. */
  async mark(postgres: Postgres): Promise<void> {
    if (readMark(this.dir) === null) {
      const found = await findPersonas(postgres);
      if (isOfSandbox(found) || (this.kind === 'sandbox' && found.others > 0))
        throw new CannotStart(
          `${this.dir} does not say whether it is a sandbox or production, and ${tellFound(found)} are in it: it may be production, once started as a sandbox or not. Say what it is: npm run mark-data -- production (or sandbox).`,
        );
      keepMark(this.dir, newMark(this.kind));
    }
    refuseOtherKind(this.dir, this.kind);
  }

  async keys(): Promise<PlatformKeys> {
    const keys = this.isWhole ? readKeys(this.keysFile) : keysIn(this.keysFile);
    return keys.catch((error: unknown) => {
      throw new CannotStart((error as Error).message);
    });
  }

  /** From now on nothing may be missing. */
  stands(): void {
    const mark = readMark(this.dir);
    if (mark && mark.wholeSince === null) keepMark(this.dir, { ...mark, wholeSince: new Date().toISOString() });
  }

  #makeFolderOfFiles(): void {
    try {
      mkdirSync(this.filesDir, { recursive: true });
      chmodSync(this.filesDir, 0o700);
    } catch (error) {
      throw asCannotStart(error, this.dir);
    }
  }

  #refuseLosses(): void {
    if (!this.isWhole) return;
    const lost: [string, string][] = [
      [this.keysFile, 'put it back from a backup'],
      [this.filesDir, 'put it back from a backup, or make an empty one, without what was uploaded'],
      [`${this.dir}/postgres`, 'put it back from a backup'],
    ];
    for (const [path, remedy] of lost)
      if (!existsSync(path))
        throw new CannotStart(
          `${path} is gone, and nothing was made in its place: ${remedy}. To begin anew, choose an empty data folder.`,
        );
  }
}

/** Whether a platform has left anything here. */
const holdsData = (dir: string): boolean =>
  existsSync(`${dir}/keys.json`) ||
  ['postgres', 'files'].some((part) => existsSync(`${dir}/${part}`) && readdirSync(`${dir}/${part}`).length > 0);

/** Root could write here, and its files would keep out the user whose folder this is: nothing is made. */
function refuseAnothersFolder(dir: string, kind: PlatformKind): void {
  const { uid } = statSync(dir);
  if (kind !== 'production' || process.getuid?.() !== 0 || uid === 0) return;
  throw new CannotStart(
    `${dir} belongs to user ${uid}, and this is root: start as that user, since what root makes there would keep it out.`,
  );
}

function refuseOtherKind(dir: string, kind: PlatformKind): void {
  const mark = readMark(dir);
  if (mark === null || mark.kind === kind) return;
  throw new CannotStart(
    mark.kind === 'production'
      ? `The data in ${dir} are production's, and this would start a sandbox on them: set NODE_ENV=production (npm run start:production does), or choose another DATA_DIR.`
      : `The data in ${dir} are a sandbox's, whose keys and people are known to everybody: choose another DATA_DIR for production.`,
  );
}

function whyNoFolder(error: unknown, dir: string): unknown {
  const { code, path = dir } = error as { code?: string; path?: string };
  if (code === 'ENOTDIR' || code === 'EEXIST')
    return new CannotStart(
      `DATA_DIR=${dir} cannot be a folder: ${path} is a file. Move it away, or choose another DATA_DIR.`,
    );
  if (['EACCES', 'EPERM', 'EROFS', 'ENOENT'].includes(code ?? ''))
    return new CannotStart(
      `DATA_DIR=${dir} cannot be made or entered by this user (${code}). Make it and give it to this user first, or choose another DATA_DIR.`,
    );
  return asCannotStart(error, dir);
}
