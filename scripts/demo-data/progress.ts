import { readFileSync } from 'node:fs';
import { replaceFile } from '@landfall/local-postgres';
import { z } from 'zod';

const progressShape = z.object({
  /** The instant that every day of the demonstration is counted back from. */
  startedAt: z.iso.datetime(),
  /** The cookies of the guests, by their number. */
  guests: z.record(z.coerce.number(), z.string()),
  /** Numbers of the scenarios that are played. */
  done: z.array(z.number()),
});

/** How far a first filling has come. Kept in a file of the data folder, since the sessions of its guests are in it. */
export type Progress = z.output<typeof progressShape>;

/** Null where no filling was ever begun. @throws a sentence for people where the file cannot be read. */
export function readProgress(file: string): Progress | null {
  try {
    return progressShape.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new Error(`${file} is empty or damaged: remove it, or wipe the sandbox with \`npm run reset\``, {
      cause: error,
    });
  }
}

/** Replaces the file at once: an interruption leaves the one before. */
export const keepProgress = (file: string, progress: Progress): void => replaceFile(file, JSON.stringify(progress));
