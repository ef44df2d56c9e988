import { createHash } from 'node:crypto';
import type { DocumentNode, FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { GraphQLError, Kind, parse, validate } from 'graphql';
import { LRUCache } from 'lru-cache';
import { limits } from '../limits/figures.js';
import { checkDocument } from '../limits/measure-document.js';
import type { GatewayMetrics } from '../metrics.js';
import { badInput, InvalidDocument, tooMuch } from '../refusal.js';

/** A document that was checked against the limits and the schema, with its operations. */
export interface PreparedDocument {
  text: string;
  document: DocumentNode;
  operations: readonly PreparedOperation[];
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** One operation of a document, as the planner is given it. */
export interface PreparedOperation {
  /** SHA-256 of the document's text: plans are kept under it, so it must be of the very text that is planned. */
  hash: string;
  text: string;
  name: string | null;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Settles when a plan exists; undefined before the first run. */
  planned?: Promise<void>;
}

/** Checks documents once and remembers the good ones by their text. */
export class DocumentShelf {
  private readonly known = new LRUCache<string, PreparedDocument>({
    max: 2_000,
    maxSize: 4_000_000,
    sizeCalculation: ({ text }) => text.length,
  });

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly options: { introspection: boolean; metrics: GatewayMetrics },
  ) {}

  /** The prepared document; `onNew` is told first when it was not seen before, and may refuse. */
  prepare(text: string, onNew: () => void = () => undefined): PreparedDocument {
    const known = this.known.get(text);
    if (known) return known;
    onNew();
    const observe = this.options.metrics.prepareSeconds.startTimer();
    try {
      const prepared = prepareDocument(this.schema, text, this.options);
      this.known.set(text, prepared);
      return prepared;
    } finally {
      observe();
    }
  }
}

/** Parses, measures, then validates: the cheap steps stand before the dear ones. */
export function prepareDocument(
  schema: GraphQLSchema,
  text: string,
  options: { introspection: boolean },
): PreparedDocument {
  const document = parseWithin(text);
  checkDocument(document, options);
  refuseConditionalSubscription(document);
  const errors = validate(schema, document, undefined, { maxErrors: 20, hideSuggestions: true });
  if (errors.length) throw new InvalidDocument(errors);
  const hash = createHash('sha256').update(text).digest('hex');
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const operations = document.definitions
    .filter((node) => node.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => ({ hash, text, name: operation.name?.value ?? null, document, operation, fragments }));
  return { text, document, operations, fragments };
}

/** The operation of a document that a request names, or its only one. */
export function operationNamed(prepared: PreparedDocument, name: string | null): PreparedOperation {
  const { operations } = prepared;
  if (name === null && operations.length > 1)
    throw badInput('The document has several operations: say which with `operationName`.');
  const found = name === null ? operations[0] : operations.find((operation) => operation.name === name);
  if (found) return found;
  throw badInput(
    name === null ? 'The document has no operation.' : 'The document has no operation of the name in `operationName`.',
  );
}

function parseWithin(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens: limits.tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw badInput('The document cannot be read.');
    if (error.message.includes(`more that ${limits.tokens} tokens`)) {
      throw tooMuch(
        'TOO_MANY_TOKENS',
        `The document has more than ${limits.tokens} tokens, which is the limit. Put data into variables.`,
        limits.tokens,
      );
    }
    throw new InvalidDocument([error]);
  }
}

/** `@skip` or `@include` on a subscription's own field makes graphql-js throw inside `validate`. */
function refuseConditionalSubscription(document: DocumentNode): void {
  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION || node.operation !== 'subscription') continue;
    for (const field of node.selectionSet.selections) {
      if (field.kind !== Kind.FIELD) throw badInput('Write a subscription’s field directly, not in a fragment.');
      if (field.directives?.length)
        throw badInput('A subscription’s own field takes no directives: leave @skip and @include out there.');
    }
  }
}
