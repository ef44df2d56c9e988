import type { DocumentNode, FragmentDefinitionNode, OperationDefinitionNode, SelectionSetNode } from 'graphql';
import { Kind, visit } from 'graphql';
import { badInput, Refusal, tooMuch } from '../refusal.js';
import { limits } from './figures.js';
import { isStorable } from './variables.js';

/** What a selection set comes to when its fragments are written out; counted, never written out. */
interface Size {
  selections: number;
  depth: number;
  aliases: number;
  directives: number;
  /** How often each field is selected at this level. */
  fields: Map<string, number>;
}

/**
 * Refuses a parsed document that would be dear to validate, plan or answer, before any of that begins. Each fragment
 * is measured once and its figures added where it is spread, so a document that doubles itself thirty times over is
 * refused as fast as a small one: @apollo/gateway itself only stops at ten million selections.
 */
export function checkDocument(document: DocumentNode, options: { introspection: boolean }): void {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  limit('TOO_MANY_OPERATIONS', 'operations in the document', operations.length, limits.operations);
  checkWords(document);
  const measure = measurer(document);
  const sizes = operations.map((operation) => checkOperation(operation, measure(operation.selectionSet), options));
  limit('TOO_MANY_SELECTIONS', 'selections once fragments are written out', total(sizes, 'selections'), limits.selections);
  limit('TOO_MANY_ALIASES', 'aliases', total(sizes, 'aliases'), limits.aliases);
  limit('TOO_MANY_DIRECTIVES', 'directives', total(sizes, 'directives'), limits.directives);
}

function checkOperation(operation: OperationDefinitionNode, size: Size, options: { introspection: boolean }): Size {
  const asksSchema = size.fields.has('__schema') || size.fields.has('__type');
  if (asksSchema && !options.introspection) {
    throw new Refusal(400, 'INTROSPECTION_OFF', 'The schema is not told here: read it in the sandbox, or in the published supergraph file.');
  }
  if ((size.fields.get('__schema') ?? 0) > 1) throw badInput('Ask for `__schema` once in a document.');
  const onlySchema = asksSchema && [...size.fields.keys()].every((name) => name.startsWith('__'));
  limit('TOO_DEEP', 'levels of nested fields', size.depth, onlySchema ? limits.introspectionDepth : limits.depth);
  if (operation.operation === 'mutation') {
    const roots = [...size.fields.values()].reduce((sum, count) => sum + count, 0);
    limit('TOO_MANY_MUTATIONS', 'mutations in one operation', roots, limits.mutationFields);
  }
  return { ...size, directives: size.directives + (operation.directives?.length ?? 0) };
}

/** Measures selection sets of one document, each fragment once. */
function measurer(document: DocumentNode): (set: SelectionSetNode) => Size {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const measured = new Map<string, Size | 'measuring'>();

  const ofFragment = (name: string): Size => {
    const known = measured.get(name);
    if (known === 'measuring') throw new Refusal(400, 'GRAPHQL_VALIDATION_FAILED', `The fragment \`${name}\` contains itself.`);
    const fragment = fragments.get(name);
    if (known || !fragment) return known ?? empty();
    measured.set(name, 'measuring');
    const size = ofSet(fragment.selectionSet);
    size.directives += fragment.directives?.length ?? 0;
    measured.set(name, size);
    return size;
  };

  const ofSet = (set: SelectionSetNode): Size => {
    const size = empty();
    for (const node of set.selections) {
      size.selections += 1;
      size.directives += node.directives?.length ?? 0;
      if (node.kind === Kind.FIELD) {
        size.fields.set(node.name.value, (size.fields.get(node.name.value) ?? 0) + 1);
        if (node.alias) size.aliases += 1;
        const inner = node.selectionSet ? ofSet(node.selectionSet) : null;
        if (inner) add(size, inner);
        size.depth = Math.max(size.depth, 1 + (inner?.depth ?? 0));
      } else {
        const inner = node.kind === Kind.INLINE_FRAGMENT ? ofSet(node.selectionSet) : ofFragment(node.name.value);
        add(size, inner);
        size.depth = Math.max(size.depth, inner.depth);
        for (const [name, count] of inner.fields) size.fields.set(name, (size.fields.get(name) ?? 0) + count);
      }
    }
    for (const [name, count] of size.fields) limit('FIELD_REPEATED', `times \`${name}\` in one place`, count, limits.repeats);
    return size;
  };
  return ofSet;
}

const empty = (): Size => ({ selections: 0, depth: 0, aliases: 0, directives: 0, fields: new Map() });

function add(size: Size, inner: Size): void {
  size.selections += inner.selections;
  size.aliases += inner.aliases;
  size.directives += inner.directives;
}

/** Refuses text in the document that cannot be kept, and names that reach a prototype when a library copies them. */
function checkWords(document: DocumentNode): void {
  visit(document, {
    StringValue: (node) => {
      if (isStorable(node.value)) return;
      const line = node.loc?.startToken.line ?? 1;
      throw badInput(`The text on line ${line} of the document contains a NUL or half a character, which cannot be kept: remove it.`);
    },
    Field: (node) => {
      const alias = node.alias?.value;
      if (!alias || (!alias.startsWith('__') && !(alias in Object.prototype) && alias !== 'prototype')) return;
      throw badInput(`The alias \`${alias}\` is not accepted: choose another name.`);
    },
  });
}

const total = (sizes: readonly Size[], of: 'selections' | 'aliases' | 'directives'): number =>
  sizes.reduce((sum, size) => sum + size[of], 0);

function limit(code: string, what: string, count: number, most: number): void {
  if (count <= most) return;
  const counted = count > 1_000_000 ? 'over a million' : String(count);
  throw tooMuch(code, `There are ${counted} ${what}; the limit is ${most}.`, most);
}
