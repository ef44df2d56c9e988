import type {
  DocumentNode,
  FieldNode,
  GraphQLSchema,
  NameNode,
  OperationDefinitionNode,
  SelectionSetNode,
  TypeNode,
  VariableDefinitionNode,
} from 'graphql';
import { Kind, parse, parseType, print, separateOperations, validate, visit } from 'graphql';
import { preparedFrom, type PreparedOperation } from '../graph/prepare.js';
import { badInput, InvalidDocument } from '../refusal.js';
import { watches, type Watch } from './watches.js';

/** A subscription, and the query that is run in its place for the events of a page. */
export interface Twin {
  watch: Watch;
  /** The subscription's own field as the client wrote it. */
  field: FieldNode;
  /** Its name in the answer. */
  alias: string;
  query: PreparedOperation;
  /** How the one thing that is watched stands: whole as the client selects it, and only whether it is there. */
  present: PreparedOperation | null;
  presence: PreparedOperation | null;
  /** Variables that the selection still uses. */
  uses: readonly string[];
  /** The query's variable that carries the cursors of events: literals would be planned afresh for each page. */
  cursorsVariable: string;
  /** The variable that carries the place at which the one thing is told of. */
  cursorVariable: string;
  /** The variable that carries what is watched. */
  oneVariable: string;
}

/** Rewrites a subscription to a query of its twin field. The plan is kept under the hash of the rewritten text. */
export function twinOf(operation: PreparedOperation, schema: GraphQLSchema): Twin {
  const field = watchedField(operation, operation.operation.selectionSet);
  const watch = watches.find((one) => one.field === field.name.value);
  if (!watch) throw badInput('This field cannot be watched.');
  const alias = field.alias?.value ?? field.name.value;
  const uses = variablesIn(operation, field);
  const cursorsVariable = freeName(operation.operation, 'eventCursors');
  const cursorVariable = freeName(operation.operation, 'eventCursor');
  const oneVariable = freeName(operation.operation, 'watchedId');
  const prepared = (asked: Asked): PreparedOperation => {
    const text = print(rewritten(operation, asked));
    const document = parse(text);
    const errors = validate(schema, document, undefined, { hideSuggestions: true });
    if (errors.length) throw new InvalidDocument(errors);
    return preparedFrom(text, document, operation.weight).operations[0]!;
  };
  const { selectionSet = onlyId } = field;
  const whole = { alias, uses, selectionSet };
  const one =
    watch.one &&
    ({
      query: watch.one.query,
      given: { cursor: [cursorVariable, id], [watch.one.argument]: [oneVariable, id] },
    } satisfies Partial<Asked>);
  return {
    watch,
    field,
    alias,
    uses,
    cursorsVariable,
    cursorVariable,
    oneVariable,
    query: prepared({ ...whole, query: watch.twin, given: { cursors: [cursorsVariable, ids] } }),
    present: one ? prepared({ ...whole, ...one }) : null,
    presence: one ? prepared({ alias, uses: [], selectionSet: onlyId, ...one }) : null,
  };
}

/** A root query to be asked in the subscription's place. */
interface Asked {
  query: string;
  /** Its arguments, with the variable of each and what that takes. */
  given: Readonly<Record<string, readonly [variable: string, takes: TypeNode]>>;
  alias: string;
  uses: readonly string[];
  selectionSet: SelectionSetNode;
}

const id: TypeNode = parseType('ID!');
const ids: TypeNode = parseType('[ID!]!');
const onlyId: SelectionSetNode = {
  kind: Kind.SELECTION_SET,
  selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: 'id' } }],
};

/** The one field at the root, which may stand in fragments. */
function watchedField(
  { fragments }: Pick<PreparedOperation, 'fragments'>,
  { selections }: SelectionSetNode,
): FieldNode {
  const [node, ...others] = selections;
  if (others.length || !node) throw badInput('A subscription watches one field: subscribe to each on its own.');
  if (node.kind === Kind.FIELD) return node;
  return watchedField(
    { fragments },
    node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : fragments.get(node.name.value)!.selectionSet,
  );
}

function rewritten(operation: PreparedOperation, { query, given, alias, uses, selectionSet }: Asked): DocumentNode {
  const variableOf = (value: string) => ({ kind: Kind.VARIABLE, name: nameNode(value) }) as const;
  const declared = Object.values(given).map(([value, type]): VariableDefinitionNode => ({
    kind: Kind.VARIABLE_DEFINITION,
    variable: variableOf(value),
    type,
  }));
  const kept =
    operation.operation.variableDefinitions?.filter(({ variable }) => uses.includes(variable.name.value)) ?? [];
  const twin: FieldNode = {
    kind: Kind.FIELD,
    name: nameNode(query),
    alias: nameNode(alias),
    arguments: Object.entries(given).map(([name, [value]]) => ({
      kind: Kind.ARGUMENT,
      name: nameNode(name),
      value: variableOf(value),
    })),
    selectionSet,
  };
  return withOwnFragments(operation, {
    kind: Kind.OPERATION_DEFINITION,
    operation: 'query' as OperationDefinitionNode['operation'],
    variableDefinitions: [...kept, ...declared],
    selectionSet: { kind: Kind.SELECTION_SET, selections: [twin] },
    ...(operation.operation.name ? { name: operation.operation.name } : {}),
  });
}

const nameNode = (value: string): NameNode => ({ kind: Kind.NAME, value });

/** The query with the fragments that it reaches; those of other operations, and of the root, would not validate beside it. */
function withOwnFragments({ document, name }: PreparedOperation, query: OperationDefinitionNode): DocumentNode {
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const definitions = [query, ...fragments];
  return separateOperations({ kind: Kind.DOCUMENT, definitions })[name ?? '']!;
}

function variablesIn(operation: PreparedOperation, field: FieldNode): string[] {
  const names = new Set<string>();
  const note = { Variable: ({ name }: { name: { value: string } }) => void names.add(name.value) };
  const { selectionSet } = field;
  if (selectionSet)
    visit(
      withOwnFragments(operation, { ...operation.operation, selectionSet, variableDefinitions: [], directives: [] }),
      note,
    );
  return [...names];
}

function freeName({ variableDefinitions }: OperationDefinitionNode, wanted: string): string {
  const taken = new Set(variableDefinitions?.map(({ variable }) => variable.name.value));
  let name = wanted;
  while (taken.has(name)) name = `${name}_`;
  return name;
}
