import { randomBytes } from 'node:crypto';
import { linkSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** Puts `text` in the place of a file at once, readable by its owner alone: who reads it finds it old or new, never half. */
export function replaceFile(file: string, text: string): void {
  const beside = writeBeside(file, text);
  try {
    renameSync(beside, file);
  } finally {
    rmSync(beside, { force: true });
  }
}

/** Makes a whole file where there is none; of many processes that do it at once, one alone is told `true`. */
export function createFile(file: string, text: string): boolean {
  const beside = writeBeside(file, text);
  try {
    linkSync(beside, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(beside, { force: true });
  }
}

function writeBeside(file: string, text: string): string {
  const beside = `${file}.${randomBytes(6).toString('hex')}.new`;
  try {
    writeFileSync(beside, text, { mode: 0o600, flag: 'wx', flush: true });
    return beside;
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
