import type {
  ArgumentNode,
  ConstValueNode,
  FieldNode,
  FragmentDefinitionNode,
  OperationDefinitionNode,
  SelectionSetNode,
  ValueNode,
  VariableNode,
} from 'graphql';
import { Kind } from 'graphql';
import { tooMuch } from '../refusal.js';
import { limits } from './figures.js';

/** An operation with the fragments that it may spread, and the values its variables have in this request. */
export interface PagedOperation {
  operation: OperationDefinitionNode;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  variables: Readonly<Record<string, unknown>>;
}

/**
 * Refuses a page that is too large, and pages within pages that multiply to more rows than one answer may hold.
 * The document's selections are bounded before, so walking them here is cheap. Tells how many rows they are.
 */
export function checkPageSizes(paged: PagedOperation): number {
  const rows = rowsOf(paged, paged.operation.selectionSet);
  if (rows > limits.rows) {
    const message = `The pages multiply to ${rows} rows; the limit is ${limits.rows} in one answer. Ask for smaller pages.`;
    throw tooMuch('TOO_MANY_ROWS', message, limits.rows);
  }
  return rows;
}

function rowsOf(paged: PagedOperation, set: SelectionSetNode): number {
  let rows = 0;
  for (const node of set.selections) {
    if (node.kind === Kind.FIELD) {
      const inner = node.selectionSet ? rowsOf(paged, node.selectionSet) : 0;
      const size = pageSizeOf(paged, node);
      rows += size === null ? inner : size * (1 + inner);
    } else {
      const inner =
        node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : paged.fragments.get(node.name.value)?.selectionSet;
      rows += inner ? rowsOf(paged, inner) : 0;
    }
  }
  return rows;
}

function pageSizeOf(paged: PagedOperation, field: FieldNode): number | null {
  const keys = field.arguments?.find(({ name }) => name.value === keysOf[field.name.value]);
  if (keys) return lengthOf(paged, field, keys);
  const argument = field.arguments?.find(({ name }) => name.value === 'first' || name.value === 'last');
  if (!argument) return null;
  const size = numberOf(paged, argument.value);
  if (size === null) return null;
  const most = field.name.value.endsWith('Feed') ? limits.feedPageSize : limits.pageSize;
  if (size >= 1 && size <= most) return size;
  const message = `\`${argument.name.value}\` of \`${field.name.value}\` is ${size}; it must be from 1 to ${most}.`;
  throw tooMuch('PAGE_SIZE', message, most);
}

/** Fields that are asked by a list of keys, and the argument that holds it. */
const keysOf: Readonly<Record<string, string>> = { nodes: 'ids', entryChanges: 'cursors', queueChanges: 'cursors' };

/** How many objects are asked for by their keys; one that is no list is a list of itself, and one alone is no page. */
function lengthOf(paged: PagedOperation, field: FieldNode, { name, value }: ArgumentNode): number | null {
  const count = countOf(paged, value);
  if (count <= limits.pageSize) return count > 1 ? count : null;
  const message = `\`${name.value}\` of \`${field.name.value}\` holds ${count} ${name.value}; the limit is ${limits.pageSize}.`;
  throw tooMuch('PAGE_SIZE', message, limits.pageSize);
}

function countOf(paged: PagedOperation, value: ValueNode): number {
  if (value.kind === Kind.LIST) return value.values.length;
  if (value.kind !== Kind.VARIABLE) return 1;
  const given = paged.variables[value.name.value];
  if (given !== undefined) return Array.isArray(given) ? given.length : 1;
  const fallback = defaultOf(paged, value);
  return fallback ? countOf(paged, fallback) : 1;
}

const defaultOf = ({ operation }: PagedOperation, { name }: VariableNode): ConstValueNode | undefined =>
  operation.variableDefinitions?.find(({ variable }) => variable.name.value === name.value)?.defaultValue;

function numberOf(paged: PagedOperation, value: ValueNode): number | null {
  if (value.kind === Kind.INT) return Number(value.value);
  if (value.kind !== Kind.VARIABLE) return null;
  const given = paged.variables[value.name.value];
  if (given !== undefined) return typeof given === 'number' ? given : null;
  const fallback = defaultOf(paged, value);
  return fallback ? numberOf(paged, fallback) : null;
}
