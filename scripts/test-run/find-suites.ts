// Which test files there are, and which Jest must run each.
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';

/** Test files of a folder with a Jest of its own, which this Jest must run. */
export interface Suite {
  /** From the repository's root; `.` for the root's own. */
  folder: string;
  /** What people call it. */
  name: string;
  /** Absolute paths. */
  files: string[];
  /** What the paths of these files match, and those of the folder's other tests do not. */
  pattern: string;
  /** How many of its files run at a time. */
  workers: number;
  /** Journeys of a lane run one after the other, and the lanes beside each other. */
  lane?: string;
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
    .flatMap((folder) => (folder === '.' ? journeys(root) : [workspace(root, folder)]))
    .filter(({ files }) => files.length > 0);
}

function workspace(root: string, folder: string): Suite {
  return {
    folder,
    name: folder,
    files: testFiles(join(root, folder), false),
    pattern: String.raw`\.test\.`,
    workers: 1,
  };
}

/**
 * Those in a browser keep the processor busy; the others mostly wait, for Kafka and for what is held back. Both lanes take
 * about as long.
 */
function journeys(root: string): Suite[] {
  const files = testFiles(root, true);
  const suite = (name: string, lane: string, workers: number, pattern: string): Suite => ({
    ...{ folder: '.', name, lane, workers, pattern },
    files: files.filter((file) => new RegExp(pattern).test(file)),
  });
  return [
    suite('test (in a browser)', 'first', 2, String.raw`\.browser\.test\.ts$`),
    suite('test (distributed)', 'first', 1, String.raw`\.kafka\.test\.ts$`),
    suite('test', 'second', 1, String.raw`(?<!\.browser|\.kafka)\.test\.ts$`),
  ];
}

function testFiles(folder: string, isRoot: boolean): string[] {
  const places = isRoot ? ['test'] : ['src', 'test'].filter((place) => existsSync(join(folder, place)));
  return places.flatMap((place) =>
    globSync(`${place}/**/*.test.{ts,tsx}`, { cwd: folder }).map((file) => join(folder, file)),
  );
}
