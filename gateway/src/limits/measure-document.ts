import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
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
  const measurer = new Measurer(document);
  const sizes = operations.map((operation) =>
    checkOperation(operation, measurer.ofSet(operation.selectionSet), options),
  );
  limit(
    'TOO_MANY_SELECTIONS',
    'selections once fragments are written out',
    total(sizes, 'selections'),
    limits.selections,
  );
  limit('TOO_MANY_ALIASES', 'aliases', total(sizes, 'aliases'), limits.aliases);
  limit('TOO_MANY_DIRECTIVES', 'directives', total(sizes, 'directives'), limits.directives);
}

function checkOperation(operation: OperationDefinitionNode, size: Size, options: { introspection: boolean }): Size {
  const asksSchema = size.fields.has('__schema') || size.fields.has('__type');
  if (asksSchema && !options.introspection) {
    throw new Refusal(
      400,
      'INTROSPECTION_OFF',
      'The schema is not told in answers here: read it at /graphql/schema.graphql.',
    );
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
class Measurer {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly measured = new Map<string, Size | 'measuring'>();

  constructor(document: DocumentNode) {
    for (const node of document.definitions) {
      if (node.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(node.name.value, node);
    }
  }

  ofSet({ selections }: SelectionSetNode): Size {
    const size: Size = { selections: 0, depth: 0, aliases: 0, directives: 0, fields: new Map() };
    for (const node of selections) {
      size.selections += 1;
      size.directives += node.directives?.length ?? 0;
      if (node.kind === Kind.FIELD) this.addField(size, node);
      else
        addSpread(
          size,
          node.kind === Kind.INLINE_FRAGMENT ? this.ofSet(node.selectionSet) : this.ofFragment(node.name.value),
        );
    }
    for (const [name, count] of size.fields) {
      limit('FIELD_REPEATED', `times \`${name}\` in one place`, count, limits.repeats);
    }
    return size;
  }

  private addField(size: Size, { name, alias, selectionSet }: FieldNode): void {
    size.fields.set(name.value, (size.fields.get(name.value) ?? 0) + 1);
    if (alias) size.aliases += 1;
    const inner = selectionSet ? this.ofSet(selectionSet) : null;
    if (inner) add(size, inner);
    size.depth = Math.max(size.depth, 1 + (inner?.depth ?? 0));
  }

  private ofFragment(name: string): Size {
    const known = this.measured.get(name);
    if (known === 'measuring') {
      throw new Refusal(400, 'GRAPHQL_VALIDATION_FAILED', `The fragment \`${name}\` contains itself.`);
    }
    if (known) return known;
    const fragment = this.fragments.get(name);
    // Validation tells of a fragment that is not there.
    if (!fragment) return this.ofSet({ kind: Kind.SELECTION_SET, selections: [] });
    this.measured.set(name, 'measuring');
    const size = this.ofSet(fragment.selectionSet);
    size.directives += fragment.directives?.length ?? 0;
    this.measured.set(name, size);
    return size;
  }
}

/** The fields of a fragment stand beside those of the place where it is spread. */
function addSpread(size: Size, inner: Size): void {
  add(size, inner);
  size.depth = Math.max(size.depth, inner.depth);
  for (const [name, count] of inner.fields) size.fields.set(name, (size.fields.get(name) ?? 0) + count);
}

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
      throw badInput(
        `The text on line ${line} of the document contains a NUL or half a character, which cannot be kept: remove it.`,
      );
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
