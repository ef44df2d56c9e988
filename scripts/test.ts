// `npm test [-- folder…]`: builds, runs every Jest of the repository (or those of the folders), and sums up in its last
// line; with `--summary=<file>` in that file too, for programs.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromiumUnavailable } from './find-chromium.ts';
import { kafkaUnavailable } from './kafka.ts';
import { needs, suitesOf, type Suite } from './test-run/find-suites.ts';
import { runJest, type Outcome } from './test-run/run-jest.ts';
import { writeSummary, type Summary } from './test-run/summary.ts';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const mustRunAll = process.env['CI'] === 'true';
const { positionals, values } = parseArgs({ allowPositionals: true, options: { summary: { type: 'string' } } });

interface Missing {
  suffix: string;
  what: string;
  why: string;
}

/** What this machine lacks, of what some tests need. */
function missingHere(): Missing[] {
  const reasons = { '.kafka.test.ts': kafkaUnavailable(), '.browser.test.ts': chromiumUnavailable() };
  return needs.flatMap(({ suffix, what }) => {
    const why = reasons[suffix];
    return why === null ? [] : [{ suffix, what, why }];
  });
}

function build(): boolean {
  const turbo = join(root, 'node_modules/.bin/turbo');
  return spawnSync(turbo, ['run', 'build', '--output-logs=errors-only'], { cwd: root, stdio: 'inherit' }).status === 0;
}

type Ran = Outcome & { name: string };

/** Workspaces two at a time, then the lanes of the root's journeys, which run whole platforms. */
async function runAll(suites: readonly Suite[], leftOut: readonly string[], reports: string): Promise<Ran[]> {
  const outcomes: Ran[] = [];
  const runOne = async (suite: Suite) => {
    const report = join(reports, `${suite.name.replaceAll('/', '-')}.json`);
    const outcome = await runJest(root, suite, leftOut, report);
    tell(suite, outcome);
    outcomes.push({ name: suite.name, ...outcome });
  };
  const oneByOne = async (waiting: Suite[]) => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await runOne(next);
  };
  const workspaces = suites.filter(({ folder }) => folder !== '.');
  await Promise.all([oneByOne(workspaces), oneByOne(workspaces)]);
  const journeys = Map.groupBy(
    suites.filter(({ folder }) => folder === '.'),
    ({ lane }) => lane,
  );
  await Promise.all([...journeys.values()].map(oneByOne));
  return outcomes;
}

function tell({ name }: Suite, { passed, failed, notRun, seconds, said }: Outcome): void {
  if (failed > 0) console.log(`\n${said.trim()}\n`);
  console.log(`${name}: ${passed} passed, ${failed} failed in ${seconds} s`);
  for (const what of notRun) console.log(`  not run: ${what}`);
}

/** Tells what was left out and why; the number of test files that it concerns. */
function tellLeftOut(suites: readonly Suite[], missing: readonly Missing[]): number {
  const files = suites.flatMap((suite) => suite.files);
  return missing.reduce((sum, { suffix, what, why }) => {
    const count = files.filter((file) => file.endsWith(suffix)).length;
    if (count > 0) console.log(`Not run: ${count} test files that need ${what}. ${why}`);
    return sum + count;
  }, 0);
}

async function main(): Promise<void> {
  if (!build()) {
    console.log('The build failed, so nothing was tested.');
    return end({ passed: 0, failed: 1, suites: [] });
  }
  const suites = suitesOf(
    root,
    positionals.map((folder) => folder.replace(/\/$/, '')),
  );
  const missing = missingHere();
  const reports = mkdtempSync(join(tmpdir(), 'landfall-test-reports-'));
  const outcomes = await runAll(
    suites,
    missing.map(({ suffix }) => suffix),
    reports,
  );
  rmSync(reports, { recursive: true });
  const sum = (count: (outcome: Ran) => number) => outcomes.reduce((total, outcome) => total + count(outcome), 0);
  const leftOut = tellLeftOut(suites, missing);
  const skipped = sum(({ notRun }) => notRun.filter((what) => what.startsWith('skipped')).length);
  end({
    passed: sum((outcome) => outcome.passed),
    failed: sum((outcome) => outcome.failed) + (mustRunAll ? leftOut + skipped : 0),
    suites: outcomes.map(({ said: _, ...suite }) => suite),
  });
}

function end(summary: Summary): void {
  if (values.summary) writeSummary(values.summary, summary);
  console.log(`${summary.passed} passed, ${summary.failed} failed`);
  process.exitCode = summary.failed === 0 ? 0 : 1;
}

await main();
