import { execute, type GraphQLSchema, type SelectionSetNode } from 'graphql';
import type { Outcome } from './outcome.js';
import type { PreparedOperation } from './prepare.js';

/**
 * Answers an operation that asks for the schema and nothing else, by the library that validated it: the planner knows
 * fewer of the fields by which a schema describes itself (`isOneOf`). Null when the operation asks for more.
 */
export async function introspect(
  schema: GraphQLSchema,
  { operation, fragments, document, name }: PreparedOperation,
  variableValues: Record<string, unknown>,
): Promise<Outcome | null> {
  if (operation.operation !== 'query' || !asksSchemaAlone(operation.selectionSet, fragments)) return null;
  return (await execute({ schema, document, operationName: name, variableValues })) as Outcome;
}

function asksSchemaAlone({ selections }: SelectionSetNode, fragments: PreparedOperation['fragments']): boolean {
  return selections.every((node) => {
    if (node.kind === 'Field') return node.name.value.startsWith('__');
    const set = node.kind === 'InlineFragment' ? node.selectionSet : fragments.get(node.name.value)?.selectionSet;
    return set !== undefined && asksSchemaAlone(set, fragments);
  });
}
