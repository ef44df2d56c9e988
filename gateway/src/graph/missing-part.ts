import type { ServiceName } from '@landfall/service-kit';
import type { GraphQLFormattedError } from 'graphql';
import { Kind, parse, type SelectionNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/**
 * The errors that stand for data a service did not give: one for each field that its fetch would have filled. Whoever
 * asked for a change is left in doubt only where the service may have begun it.
 */
export function missingPart(service: ServiceName, query: string, mayHaveBegun: boolean): GraphQLFormattedError[] {
  const message = whatIsMissing(capital(service), query.startsWith('mutation'), mayHaveBegun);
  return fieldsOf(query).map((field) => ({ message, path: [field], extensions: { code: 'SERVICE_UNAVAILABLE' } }));
}

function whatIsMissing(part: string, isMutation: boolean, mayHaveBegun: boolean): string {
  if (!isMutation)
    return `${part} cannot be reached just now, so this part of the answer is missing. Ask again in a moment.`;
  if (!mayHaveBegun)
    return `Nothing was done: ${part.toLowerCase()} cannot be reached just now. Try again in a moment.`;
  return `${part} did not answer in time, and it is not known whether this was done. Ask again with the same idempotencyKey.`;
}

const known = new LRUCache<string, readonly string[]>({ max: 200 });

/** Names in the answer of the fields that a fetch would have filled. */
function fieldsOf(query: string): readonly string[] {
  const found = known.get(query) ?? namesIn(query);
  known.set(query, found);
  return found;
}

function namesIn(query: string): string[] {
  const operation = parse(query, { noLocation: true }).definitions.find(
    (node) => node.kind === Kind.OPERATION_DEFINITION,
  );
  const names = new Set<string>();
  const add = (selections: readonly SelectionNode[]): void => {
    for (const node of selections) {
      if (node.kind === Kind.INLINE_FRAGMENT) add(node.selectionSet.selections);
      if (node.kind !== Kind.FIELD || node.name.value === '__typename') continue;
      if (node.name.value === '_entities') add(node.selectionSet?.selections ?? []);
      else names.add(node.alias?.value ?? node.name.value);
    }
  };
  add(operation?.selectionSet.selections ?? []);
  return [...names];
}

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
