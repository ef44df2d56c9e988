// Every scalar that a caller can give the graph, wherever it stands, and a document that gives it there.
import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isScalarType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
} from 'graphql';
import { publicSchema } from '../field-walk/read-supergraph.ts';

export interface Place {
  /** As `activity.filter.from`. */
  name: string;
  scalar: string;
  root: 'query' | 'mutation';
  /** The question that gives this value there: as a variable, or written out. */
  ask(value: unknown): { query: string; variables: Record<string, unknown> };
  askWritten(literal: string): string;
}

const plain: Record<string, unknown> = {
  ID: 'x_1',
  String: 'x',
  Int: 1,
  Float: 1,
  Boolean: true,
  Decimal: '1.00',
  JSONObject: {},
  LocalDate: '2026-03-01',
  DateTime: '2026-03-01T00:00:00Z',
};

/** What is good enough to come as far as the scalar that is tried. */
function plainValue(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return plainValue(type.ofType);
  if (isListType(type)) return [plainValue(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]!.value;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const needed = type.isOneOf ? fields.slice(0, 1) : fields.filter(isRequiredInputField);
    return Object.fromEntries(needed.map((field) => [field.name, plainValue(field.type)]));
  }
  return plain[type.name];
}

interface Leaf {
  path: readonly string[];
  scalar: string;
  /** The whole argument with this value at the leaf. */
  holding(value: unknown): unknown;
}

function leavesOf(type: GraphQLInputType, path: readonly string[], seen: readonly string[]): Leaf[] {
  if (isNonNullType(type)) return leavesOf(type.ofType, path, seen);
  if (isListType(type))
    return leavesOf(type.ofType, path, seen).map((leaf) => ({ ...leaf, holding: (value) => [leaf.holding(value)] }));
  if (isScalarType(type)) return [{ path, scalar: type.name, holding: (value) => value }];
  if (!isInputObjectType(type) || seen.includes(type.name)) return [];
  const whole = type.isOneOf ? {} : (plainValue(type) as object);
  return Object.values(type.getFields()).flatMap((field) =>
    leavesOf(field.type, [...path, field.name], [...seen, type.name]).map((leaf) => ({
      ...leaf,
      holding: (value: unknown) => ({ ...whole, [field.name]: leaf.holding(value) }),
    })),
  );
}

type Field = GraphQLField<unknown, unknown>;

/** How each field with arguments is reached from a root, by the first way found. */
function reachable(): { way: Field[]; root: 'query' | 'mutation' }[] {
  const found: { way: Field[]; root: 'query' | 'mutation' }[] = [];
  const seen = new Set<string>();
  let level: { way: Field[]; type: GraphQLObjectType; root: 'query' | 'mutation' }[] = [
    { way: [], type: publicSchema.getQueryType()!, root: 'query' },
    { way: [], type: publicSchema.getMutationType()!, root: 'mutation' },
  ];
  while (level.length > 0) {
    const next: typeof level = [];
    for (const { way, type, root } of level)
      for (const field of Object.values(type.getFields())) {
        const place = `${type.name}.${field.name}`;
        if (seen.has(place)) continue;
        seen.add(place);
        if (field.args.length > 0) found.push({ way: [...way, field], root });
        const of = getNamedType(field.type);
        // What is below a mutation is reached by a query too.
        if (isObjectType(of) && root === 'query' && way.length < 5) next.push({ way: [...way, field], type: of, root });
      }
    level = next;
  }
  return found;
}

const given = (args: readonly GraphQLArgument[], besides?: string): string[] =>
  args
    .filter((arg) => isRequiredArgument(arg) && arg.name !== besides)
    .map((arg) => `${arg.name}: ${written(plainValue(arg.type))}`);

function document(way: readonly Field[], last: readonly string[]): string {
  const inner = isCompositeType(getNamedType(way.at(-1)!.type)) ? ' { __typename }' : '';
  return way.reduceRight((below, field, at) => {
    const args = at === way.length - 1 ? last : given(field.args);
    return ` { ${field.name}${args.length ? `(${args.join(', ')})` : ''}${below} }`;
  }, inner);
}

/** Every place of the graph that takes a scalar. */
export function places(): Place[] {
  return reachable().flatMap(({ way, root }) => {
    const field = way.at(-1)!;
    return field.args.flatMap((arg) =>
      leavesOf(arg.type, [arg.name], []).map((leaf): Place => {
        const others = given(field.args, arg.name);
        return {
          name: [...way.map(({ name }) => name), ...leaf.path].join('.'),
          scalar: leaf.scalar,
          root,
          ask: (value) => ({
            query: `${root} ($v: ${String(arg.type)})${document(way, [...others, `${arg.name}: $v`])}`,
            variables: { v: leaf.holding(value) },
          }),
          askWritten: (literal) =>
            `${root}${document(way, [...others, `${arg.name}: ${written(leaf.holding(hole), literal)}`])}`,
        };
      }),
    );
  });
}

const hole = Symbol('the value that is tried');

/** A value as GraphQL writes it, with this literal where the hole is. */
function written(value: unknown, literal = ''): string {
  if (value === hole) return literal;
  if (Array.isArray(value)) return `[${value.map((one) => written(one, literal)).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([name, inner]) => `${name}: ${written(inner, literal)}`)
      .join(', ')}}`;
  return typeof value === 'string' && /^[A-Z][A-Z_]+$/.test(value) ? value : JSON.stringify(value);
}
