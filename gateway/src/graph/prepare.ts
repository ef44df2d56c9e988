import { createHash } from 'node:crypto';
import type {
  DocumentNode,
  FragmentDefinitionNode,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import { GraphQLError, Kind, parse, specifiedRules, validate } from 'graphql';
import { LRUCache } from 'lru-cache';
import { limits } from '../limits/figures.js';
import { checkDocument } from '../limits/measure-document.js';
import type { Weigh, Weight } from '../limits/weigh-document.js';
import type { GatewayMetrics } from '../metrics.js';
import { badInput, InvalidDocument, tooMuch } from '../refusal.js';
import { askOwners } from './ask-owners.js';
import type { KnownDocuments } from './known-documents.js';
import { oneOfVariables } from './one-of-variables.js';
import { planKeyOf } from './plan-store.js';

const rules = [...specifiedRules, oneOfVariables];

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
  /** Where its plan is kept. */
  planKey: string;
  /** What a plan costs whoever needs it; null for what the portal asks, which costs nobody. */
  weight: Weight | null;
  /** Whether the next plan has been paid for; a plan that was forgotten since is paid for again. */
  isPaid: boolean;
  text: string;
  name: string | null;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

export interface ShelfOptions {
  introspection: boolean;
  metrics: GatewayMetrics;
  weigh: Weigh;
  /** What the portal asks. */
  known: KnownDocuments;
}

/** Checks documents once and remembers the good ones by their text. */
export class DocumentShelf {
  private readonly seen = new LRUCache<string, PreparedDocument>({
    max: 2_000,
    maxSize: 4_000_000,
    sizeCalculation: ({ text }) => text.length,
  });

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly options: ShelfOptions,
  ) {}

  /** The prepared document; `pay` is told the weight of one that was not seen before, and may refuse. */
  prepare(text: string, pay: (weight: Weight) => void): PreparedDocument {
    const seen = this.seen.get(text);
    if (seen) return seen;
    const observe = this.options.metrics.prepareSeconds.startTimer();
    try {
      const prepared = this.prepareNew(text, pay);
      this.seen.set(text, prepared);
      return prepared;
    } finally {
      observe();
    }
  }

  /** Reads, measures, takes the price, then validates: nothing dear stands before the price. */
  private prepareNew(text: string, pay: (weight: Weight) => void): PreparedDocument {
    const document = parseWithin(text);
    checkDocument(document, this.options);
    const weight = this.options.known.has(document) ? null : this.options.weigh(document);
    if (weight) pay(weight);
    refuseConditionalSubscriptions(document);
    // Names are suggested to who may ask for all of them.
    const hideSuggestions = !this.options.introspection;
    const errors = validate(this.schema, document, rules, { maxErrors: 20, hideSuggestions });
    if (errors.length) throw new InvalidDocument(errors);
    return preparedFrom(text, document, weight);
  }
}

/** A checked document with its operations, ready to be planned. */
export function preparedFrom(asked: string, given: DocumentNode, weight: Weight | null): PreparedDocument {
  const { text, document } = askOwners(given, asked);
  const hash = createHash('sha256').update(text).digest('hex');
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const operations = document.definitions
    .filter((node) => node.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => {
      const name = operation.name?.value ?? null;
      const planKey = planKeyOf(hash, name);
      return { hash, planKey, weight, isPaid: true, text, name, document, operation, fragments };
    });
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

/** `@skip` or `@include` on a subscription's own field, or a fragment around it, makes graphql-js throw inside `validate`. */
function refuseConditionalSubscriptions({ definitions }: DocumentNode): void {
  const fragments = new Map(
    definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
  );
  const refuseIn = ({ selections }: SelectionSetNode): void => {
    for (const node of selections) {
      if (node.directives?.length)
        throw badInput('A subscription’s own field takes no directives: leave @skip and @include out there.');
      if (node.kind === Kind.INLINE_FRAGMENT) refuseIn(node.selectionSet);
      if (node.kind !== Kind.FRAGMENT_SPREAD) continue;
      const fragment = fragments.get(node.name.value);
      // looked into once: a fragment that spreads itself is for the validation to refuse
      if (fragments.delete(node.name.value)) refuseIn(fragment!.selectionSet);
    }
  };
  for (const node of definitions)
    if (node.kind === Kind.OPERATION_DEFINITION && node.operation === 'subscription') refuseIn(node.selectionSet);
}
