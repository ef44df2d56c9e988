import { basename } from 'node:path';
import { Kind, parse } from 'graphql';
import ts from 'typescript';
import { findIn, isCode, isTest, treeOf, type Finding, type TextFile } from './read-code.js';

export interface Operation {
  service: string;
  kind: 'Query' | 'Mutation';
  name: string;
}

/** What the kit gives every service: the federation's own fields and the feed. */
const ofTheKit = /^_service$|^_entities$|Feed$/;

/** The operations of a checked-in `services/<service>/schema.graphql`. */
export function operationsOf(schema: TextFile): Operation[] {
  const service = schema.path.split('/')[1]!;
  return parse(schema.text).definitions.flatMap((node) => {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.OBJECT_TYPE_EXTENSION) return [];
    const kind = node.name.value;
    if (kind !== 'Query' && kind !== 'Mutation') return [];
    const names = (node.fields ?? []).map((field) => field.name.value).filter((name) => !ofTheKit.test(name));
    return names.map((name) => ({ service, kind, name }) as const);
  });
}

export const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const codeOf = (service: string, files: readonly TextFile[]): TextFile[] =>
  files.filter((file) => file.path.startsWith(`services/${service}/src/`) && isCode(file) && !isTest(file));

/** `fileEntry` is in `file-entry.ts`. Queries may share a `find-….ts`, in which each is a method of its own name. */
export function operationsWithoutFile(operations: readonly Operation[], files: readonly TextFile[]): Finding[] {
  return operations
    .filter(({ service, kind, name }) => {
      const code = codeOf(service, files);
      if (code.some(({ path }) => basename(path) === `${kebab(name)}.ts`)) return false;
      return (
        kind === 'Mutation' || !code.some((file) => basename(file.path).startsWith('find-') && declares(file, name))
      );
    })
    .map(({ service, kind, name }) => {
      const shared = kind === 'Query' ? `, nor a method ${name} in a find-….ts` : '';
      return `services/${service}: ${kind}.${name} has no ${kebab(name)}.ts${shared}`;
    });
}

const declares = (file: TextFile, name: string): boolean =>
  findIn(file, (node) => (ts.isMethodDeclaration(node) && node.name.getText() === name ? name : undefined)).length > 0;

export const mutationFiles = (operations: readonly Operation[], files: readonly TextFile[]): TextFile[] =>
  operations
    .filter(({ kind }) => kind === 'Mutation')
    .flatMap(({ service, name }) =>
      codeOf(service, files).filter(({ path }) => basename(path) === `${kebab(name)}.ts`),
    );

const transaction = /\.(transactional|begin|commit|rollback)$/;
const sqlOfTransaction = /^\s*(begin|commit|rollback|savepoint)\b/i;
const eventTable = /(^|\/)event(s)?[./-]?table|\binsert\s+into\s+"?event"?\b/i;

/** `change` does these for every mutation: the transaction, the event's row, and what the database refuses. */
export function mutationsThatDoTheKitsWork(file: TextFile): Finding[] {
  const tree = treeOf(file);
  return findIn(file, (node) => {
    if (ts.isCallExpression(node) && transaction.test(node.expression.getText(tree)))
      return 'opens or ends a transaction';
    if (ts.isStringLiteralLike(node) && sqlOfTransaction.test(node.text)) return 'opens or ends a transaction';
    if (ts.isStringLiteralLike(node) && eventTable.test(node.text)) return 'writes the row of an event';
    if (ts.isCatchClause(node)) return 'catches an error';
    if (ts.isCallExpression(node) && /\.catch$/.test(node.expression.getText(tree))) return 'catches an error';
    return undefined;
  });
}
