import { posix } from 'node:path';
import type { Finding, TextFile } from './read-code.js';

/** A folder that holds more is two rooms. */
const mostFiles = 40;

/** Folders in which one looks a thing up by its name, each with why it is no room to be divided. */
const lookedUp: Readonly<Record<string, string>> = {
  'packages/law/src/words': 'One list of words a file, found by what it lists; each is imported by its path.',
  test: 'One journey a file, its sentence its name.',
};

/** Folders that hold so many files of code that nobody sees what is in them. */
export function foldersTooFull(files: readonly TextFile[]): Finding[] {
  const counts = new Map<string, number>();
  for (const { path } of files) counts.set(posix.dirname(path), (counts.get(posix.dirname(path)) ?? 0) + 1);
  const full = [...counts].filter(([folder, count]) => count > mostFiles && !(folder in lookedUp));
  return full.map(([folder, count]) => `${folder} holds ${count} files of code`);
}
