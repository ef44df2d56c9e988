import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** How far a first filling has come. Kept in a file of the data folder, since the sessions of its guests are in it. */
export interface Progress {
  /** The instant that every day of the demonstration is counted back from. */
  startedAt: string;
  /** The cookies of the guests, by their number. */
  guests: Record<number, string>;
  /** Numbers of the scenarios that are played. */
  done: number[];
}

/** Null where no filling was ever begun. */
export function readProgress(file: string): Progress | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Progress;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Replaces the file at once: an interruption leaves the one before. */
export function keepProgress(file: string, progress: Progress): void {
  writeFileSync(`${file}.new`, JSON.stringify(progress), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
