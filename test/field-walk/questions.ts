// Questions generated from the schema: in each, every type below it is seen whole once, and wherever it comes again its
// plain values are; so every way to a type is walked, and no question grows without end.
import {
  getNamedType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

export interface Question {
  document: string;
  /** Every `Type.field` that it selects. */
  asks: ReadonlySet<string>;
}

/** What arguments of fields below the first are given, where they need one: pages of three rows, and all that ever changed. */
const innerArguments: Readonly<Record<string, number>> = { first: 3, sinceEntryVersion: 0 };

/** Asks a field of Query, Mutation or Subscription for everything below it; its arguments are variables of their names. */
export function questionOf(
  schema: GraphQLSchema,
  root: 'Query' | 'Mutation' | 'Subscription',
  field: string,
): Question {
  const found = (schema.getType(root) as GraphQLObjectType).getFields()[field]!;
  const asks = new Set([`${root}.${field}`]);
  const declared = found.args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const given = found.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const body = selectionOf(getNamedType(found.type) as GraphQLObjectType, asks);
  return { document: `${root.toLowerCase()}${inBrackets(declared)} { ${field}${inBrackets(given)} ${body} }`, asks };
}

/** Asks a service for an object by its key, as the gateway does. */
export function entityQuestionOf(schema: GraphQLSchema, type: string): Question {
  const asks = new Set<string>();
  const body = selectionOf(schema.getType(type) as GraphQLObjectType, asks);
  return {
    document: `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} ${body} } }`,
    asks,
  };
}

const inBrackets = (text: string): string => (text ? `(${text})` : '');

function selectionOf(type: GraphQLObjectType, asks: Set<string>, seen = new Set<string>()): string {
  // The nodes of a page are asked for whole beside its edges.
  const plainOnly = seen.has(type.name) || type.name.endsWith('Edge');
  if (!type.name.endsWith('Edge')) seen.add(type.name);
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    const isNode = field.name === 'node';
    if (plainOnly && !isLeafType(inner) && !isNode) return [];
    asks.add(`${type.name}.${field.name}`);
    if (!isObjectType(inner)) return [`${field.name}${argumentsOf(field)}`];
    const below = isNode ? plainValues(inner) : selectionOf(inner, asks, seen);
    return [`${field.name}${argumentsOf(field)} ${below}`];
  });
  return `{ ${fields.join(' ') || '__typename'} }`;
}

const plainValues = (type: GraphQLObjectType): string =>
  `{ __typename ${Object.values(type.getFields())
    .filter(({ type: of }) => isLeafType(getNamedType(of)))
    .map(({ name }) => name)
    .join(' ')} }`;

function argumentsOf({ name, args }: GraphQLField<unknown, unknown>): string {
  const required = args.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
  const unknown = required.filter((argument) => !Object.hasOwn(innerArguments, argument.name));
  if (unknown.length)
    throw new Error(`${name} needs ${unknown.map((one) => one.name).join(', ')}, which the walk cannot give`);
  return inBrackets(required.map((argument) => `${argument.name}: ${innerArguments[argument.name]}`).join(', '));
}
