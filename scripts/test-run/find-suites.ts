// Which test files there are, and which Jest must run each.
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';

/** A folder with a Jest of its own, and the test files that this Jest must run. */
export interface Suite {
  /** From the repository's root; `.` for the root's own. */
  folder: string;
  /** Absolute paths. */
  files: string[];
  /** How many of its files run at a time. */
  workers: number;
}

/** Tests that need something which not every machine has say so in their name. */
export const needs = [
  { suffix: '.kafka.test.ts', what: 'a Kafka broker' },
  { suffix: '.browser.test.ts', what: 'a browser' },
] as const;

/** Every workspace that has tests, then the root, whose journeys run the whole platform. */
export function suitesOf(root: string, only: readonly string[]): Suite[] {
  const workspaces = globSync(
    ['packages/*/package.json', 'services/*/package.json', 'gateway/package.json', 'web/package.json'],
    { cwd: root },
  );
  const folders = workspaces.map((file) => file.slice(0, -'/package.json'.length)).sort();
  return [...folders, '.']
    .filter((folder) => only.length === 0 || only.includes(folder))
    .map((folder) => ({
      folder,
      files: testFiles(join(root, folder), folder === '.'),
      workers: folder === '.' ? 2 : 1,
    }))
    .filter(({ files }) => files.length > 0);
}

function testFiles(folder: string, isRoot: boolean): string[] {
  const places = isRoot ? ['test'] : ['src', 'test'].filter((place) => existsSync(join(folder, place)));
  return places.flatMap((place) =>
    globSync(`${place}/**/*.test.{ts,tsx}`, { cwd: folder }).map((file) => join(folder, file)),
  );
}
