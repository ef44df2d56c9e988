// What the graph's clients would notice: breaking changes of the composed schema since the last commit of the main line.
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CriticalityLevel, diff, type Change } from '@graphql-inspector/core';
import {
  buildASTSchema,
  Kind,
  parse,
  visit,
  type DefinitionNode,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';

const supergraph = 'gateway/supergraph.graphql';

export interface SchemaBreaks {
  /** What was compared with, in words. */
  since: string;
  /** Named and decided: a page of docs/decisions names each. */
  decided: string[];
  undecided: string[];
}

/** The breaking changes of the working tree's supergraph; null when there is nothing to compare with. */
export async function schemaBreaks(root: string): Promise<SchemaBreaks | null> {
  const base = baseOf(root);
  if (base === null) return null;
  const now = readFileSync(join(root, supergraph), 'utf8');
  const changes = await diff(clientSchema(base.text), clientSchema(now));
  const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
  const decisions = globSync('docs/decisions/*.md', { cwd: root }).map((file) =>
    readFileSync(join(root, file), 'utf8'),
  );
  const isDecided = ({ path }: Change) => path !== undefined && decisions.some((page) => page.includes(`\`${path}\``));
  return {
    since: base.since,
    decided: breaking.filter(isDecided).map(inWords),
    undecided: breaking.filter((change) => !isDecided(change)).map(inWords),
  };
}

const inWords = ({ path, message }: Change): string => `${path ?? 'the schema'}: ${message}`;

/** Where the branch left main; on main itself the commit before the last, or the last while the file is being changed. */
function baseOf(root: string): { text: string; since: string } | null {
  const now = readFileSync(join(root, supergraph), 'utf8');
  const head = git(root, 'rev-parse', 'HEAD')?.trim();
  const left = ['origin/main', 'main']
    .map((main) => git(root, 'merge-base', main, 'HEAD')?.trim())
    .find((commit) => commit && commit !== head);
  for (const commit of [left, 'HEAD', 'HEAD~1']) {
    const text = commit ? git(root, 'show', `${commit}:${supergraph}`) : null;
    if (text !== null && (text !== now || commit === left))
      return { text, since: git(root, 'log', '-1', '--format=%h %s', commit!)!.trim() };
  }
  return null;
}

function git(root: string, ...args: string[]): string | null {
  const run = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return run.status === 0 ? run.stdout : null;
}

/** The schema as clients know it: without what tells the gateway how to plan. */
export function clientSchema(sdl: string): GraphQLSchema {
  const document = parse(sdl);
  const definitions = document.definitions.filter((node) => !isOfFederation(node));
  const withoutPlans: DocumentNode = visit(
    { ...document, definitions },
    { Directive: ({ name }) => (forClients.has(name.value) ? undefined : null) },
  );
  return buildASTSchema(withoutPlans, { assumeValidSDL: true });
}

const forClients = new Set(['deprecated', 'oneOf', 'specifiedBy']);

function isOfFederation(node: DefinitionNode): boolean {
  if (node.kind === Kind.DIRECTIVE_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION) return true;
  return 'name' in node && /^(join|link|core|federation)__/.test(node.name?.value ?? '');
}
