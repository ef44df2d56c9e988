// One Jest run, and its count of what passed and failed.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Suite } from './find-suites.ts';

export interface Outcome {
  passed: number;
  failed: number;
  /** What did not run, in words: a skipped test, a file that Jest did not find. */
  notRun: string[];
  seconds: number;
  /** Those that take longest first. */
  files: { file: string; seconds: number }[];
  /** What Jest said, and the processes that its tests started. */
  said: string;
}

/** What `jest --json` writes, as far as it is read here. */
interface JestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numRuntimeErrorTestSuites: number;
  testResults: {
    name: string;
    startTime: number;
    endTime: number;
    assertionResults: { status: string; fullName: string }[];
  }[];
}

/** Ends what hangs; the longest suite takes 20 minutes on a quiet machine, and passes on one three times slower. */
const longestRunMs = 80 * 60_000;

/** Where the many processes that tests start keep what they compiled, for those that start after them. */
const NODE_COMPILE_CACHE = fileURLToPath(new URL('../../node_modules/.cache/compiled', import.meta.url));

/** Runs the suite's files, without those that end in one of `leftOut`. */
export async function runJest(
  root: string,
  suite: Suite,
  leftOut: readonly string[],
  reportFile: string,
): Promise<Outcome> {
  const began = Date.now();
  const expected = suite.files.filter((file) => !leftOut.some((suffix) => file.endsWith(suffix)));
  if (expected.length === 0) return { passed: 0, failed: 0, notRun: [], files: [], said: '', seconds: 0 };
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const flags = [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    '--disable-warning=TimeoutNegativeWarning',
  ];
  const ignored = leftOut.flatMap((suffix) => ['--testPathIgnorePatterns', `${suffix.replaceAll('.', '\\.')}$`]);
  const args = [
    ...flags,
    jest,
    suite.pattern,
    '--ci',
    `--maxWorkers=${suite.workers}`,
    '--json',
    `--outputFile=${reportFile}`,
    ...ignored,
  ];
  const { code, said } = await run(args, join(root, suite.folder));
  return { ...countOf(root, reportFile, code, expected), said, seconds: Math.round((Date.now() - began) / 1000) };
}

function countOf(
  root: string,
  reportFile: string,
  code: number | null,
  expected: readonly string[],
): Omit<Outcome, 'said' | 'seconds'> {
  if (!existsSync(reportFile))
    return { passed: 0, failed: 1, notRun: [`Jest ended with code ${code} and no report`], files: [] };
  const report = JSON.parse(readFileSync(reportFile, 'utf8')) as JestReport;
  const ran = new Set(report.testResults.map(({ name }) => name));
  const unseen = expected.filter((file) => !ran.has(file)).map((file) => `${file}: Jest does not find it`);
  const skipped = report.testResults.flatMap(({ assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'pending' || status === 'todo')
      .map(({ fullName }) => `skipped: ${fullName}`),
  );
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites + unseen.length;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    notRun: [...unseen, ...skipped],
    files: longestFirst(root, report),
  };
}

function longestFirst(root: string, { testResults }: JestReport): Outcome['files'] {
  return testResults
    .map(({ name, startTime, endTime }) => ({
      file: relative(root, name),
      seconds: Math.max(0, Math.round((endTime - startTime) / 1000)),
    }))
    .sort((one, other) => other.seconds - one.seconds);
}

function run(args: string[], cwd: string): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve) => {
    const env = { NODE_COMPILE_CACHE, ...process.env, FORCE_COLOR: '0' };
    const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const tooLong = setTimeout(() => {
      said += `\nEnded after ${longestRunMs / 60_000} minutes.`;
      child.kill('SIGKILL');
    }, longestRunMs);
    child.on('close', (code) => {
      clearTimeout(tooLong);
      resolve({ code, said });
    });
  });
}
