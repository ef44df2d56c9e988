// Reads from the repository as text what must agree: the list, the tests, the rules and the pages that were written.
import { parse } from 'graphql';
import { requirements } from '../../packages/law/requirements/index.ts';
import { everyFile, type TextFile } from '../../test/tidy/read-code.ts';
import type { Law } from './law-json.ts';
import { refusalsWritten } from './refusals.ts';
import { titledTests } from './titled-tests.ts';
import type { Compared } from './whole.ts';
import { movesWritten, writtenRules } from './written-rules.ts';

export function readRepository(files: readonly TextFile[] = everyFile()): Compared {
  const law = printedLaw(files);
  return {
    asked: requirements,
    tests: titledTests(files),
    written: writtenRules(files),
    printed: law.rules,
    moves: movesWritten(files),
    lives: law.lives,
    refused: refusalsWritten(files),
    refusals: law.refusals,
    operations: files.filter(({ path }) => /^services\/[^/]+\/schema\.graphql$/.test(path)).flatMap(operationsIn),
  };
}

export const printedLaw = (files: readonly TextFile[]): Law =>
  JSON.parse(files.find(({ path }) => path === 'docs/law/law.json')!.text) as Law;

function operationsIn({ text }: TextFile): string[] {
  return parse(text).definitions.flatMap((one) =>
    (one.kind === 'ObjectTypeDefinition' || one.kind === 'ObjectTypeExtension') &&
    ['Query', 'Mutation'].includes(one.name.value)
      ? (one.fields ?? []).map(({ name }) => name.value)
      : [],
  );
}
