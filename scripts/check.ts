// `npm run check`: everything about the code that is not a test of what it does. Goes through all of it, then sums up.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { apolloDiffers } from './checks/apollo-composes.ts';
import { staleFiles } from './checks/generated-files.ts';
import { schemaBreaks } from './checks/schema-breaks.ts';
import { readRepository } from './law/compare.ts';
import { whatIsNotWhole } from './law/whole.ts';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

const run = (program: string, ...args: string[]): boolean =>
  spawnSync(join(root, 'node_modules/.bin', program), args, { cwd: root, stdio: 'inherit' }).status === 0;

/** In the order in which they help: a file that is not formatted is told before one that does not build. */
const checks: { name: string; holds(): boolean | Promise<boolean> }[] = [
  { name: 'format', holds: () => run('prettier', '--check', '--log-level', 'warn', '.') },
  { name: 'lint', holds: () => run('eslint', '.') },
  {
    name: 'types',
    holds: () =>
      run('turbo', 'run', 'build', 'typecheck', '--output-logs=errors-only') && run('tsc', '-p', 'tsconfig.json'),
  },
  { name: 'generated files', holds: generatedFilesAreFresh },
  { name: 'law and what is asked', holds: lawIsWhole },
  { name: 'Apollo composes the same graph', holds: apolloAgrees },
  { name: 'schema breaks', holds: schemaBreaksAreDecided },
  { name: 'what is said in Samoan', holds: () => passes('test/in-samoan.test.ts') },
  { name: 'tidy', holds: () => passes('test/tidy.test.ts') && passes('test/tidy-rooms.test.ts') },
];

function generatedFilesAreFresh(): boolean {
  const stale = staleFiles(root);
  for (const what of stale) console.error(what);
  return stale.length === 0;
}

function lawIsWhole(): boolean {
  const found = whatIsNotWhole(readRepository());
  for (const what of found) console.error(what);
  return found.length === 0;
}

async function apolloAgrees(): Promise<boolean> {
  const differences = await apolloDiffers(root);
  for (const what of differences) console.error(what);
  return differences.length === 0;
}

async function schemaBreaksAreDecided(): Promise<boolean> {
  if (!existsSync(join(root, 'gateway/supergraph.graphql'))) return true;
  const breaks = await schemaBreaks(root);
  if (breaks === null) return true;
  console.log(`Compared with ${breaks.since}: ${breaks.decided.length + breaks.undecided.length} breaking changes.`);
  for (const what of breaks.decided) console.log(`  decided    ${what}`);
  for (const what of breaks.undecided) console.error(`  undecided  ${what}`);
  if (breaks.undecided.length > 0)
    console.error('Undo them, or name each (as `Type.field`) in a page of docs/decisions.');
  return breaks.undecided.length === 0;
}

function passes(test: string): boolean {
  const flags = [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    join(root, 'node_modules/jest/bin/jest.js'),
  ];
  return spawnSync(process.execPath, [...flags, test], { cwd: root, stdio: 'inherit' }).status === 0;
}

const broken: string[] = [];
for (const { name, holds } of checks) {
  const began = Date.now();
  const good = await holds();
  console.log(`${good ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  if (!good) broken.push(name);
}
console.log(broken.length === 0 ? 'All checks hold.' : `These checks fail: ${broken.join(', ')}.`);
process.exitCode = broken.length === 0 ? 0 : 1;
