import { Kind, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';
import type { PreparedOperation } from '../graph/prepare.js';
import { limits } from './figures.js';

/** What an operation costs each time, for what could be guessed at in it: under every alias and in every fragment. */
export const priceOfGuesses = ({ operation, fragments }: PreparedOperation): number =>
  operation.operation === 'query' ? priceOf(operation.selectionSet, fragments) : 0;

function priceOf({ selections }: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): number {
  return selections.reduce((sum, node) => {
    if (node.kind === Kind.FIELD) return sum + (limits.guessable[node.name.value] ?? 0);
    const within = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
    return sum + (within ? priceOf(within.selectionSet, fragments) : 0);
  }, 0);
}
