// Files that a script writes: the committed text must be what the script writes now.
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Generator {
  /** `npm run <script>`. */
  script: string;
  /** What it writes, as globs from the repository's root. */
  writes: string[];
}

/** In this order: the supergraph is composed of the schemas. */
const generators: Generator[] = [
  { script: 'schema', writes: ['services/*/schema.graphql'] },
  { script: 'compose', writes: ['gateway/supergraph.graphql'] },
  { script: 'access', writes: ['docs/access.md'] },
  { script: 'law', writes: ['docs/law/*'] },
  { script: 'operating', writes: ['docs/operating.md'] },
  { script: 'integrators', writes: ['docs/integrators.md', 'docs/events.schema.json'] },
  { script: 'schema-changes', writes: ['docs/schema-changes.md'] },
];

/** Runs each generator that the repository has, and says which files were not fresh. They are fresh afterwards. */
export function staleFiles(root: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  return generators.filter(({ script }) => script in scripts).flatMap((generator) => staleOf(root, generator));
}

function staleOf(root: string, { script, writes }: Generator): string[] {
  const before = textsOf(root, writes);
  const run = spawnSync('npm', ['run', '--silent', script], { cwd: root, encoding: 'utf8' });
  if (run.status !== 0)
    return [`\`npm run ${script}\` failed: ${(run.stderr || run.stdout).trim().split('\n').slice(-5).join('\n')}`];
  const after = textsOf(root, writes);
  const files = [...new Set([...before.keys(), ...after.keys()])];
  return files
    .filter((file) => before.get(file) !== after.get(file))
    .map((file) => `${file} was not what \`npm run ${script}\` writes: commit what it wrote now`);
}

const textsOf = (root: string, globs: string[]): Map<string, string> =>
  new Map(globSync(globs, { cwd: root }).map((file) => [file, readFileSync(join(root, file), 'utf8')]));
