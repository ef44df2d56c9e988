import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { readFileSync } from 'node:fs';
import { clientSchema } from '../scripts/checks/schema-breaks.ts';

let schema: GraphQLSchema;
beforeAll(() => {
  schema = clientSchema(readFileSync(new URL('../gateway/supergraph.graphql', import.meta.url), 'utf8'));
});

interface Said {
  name: string;
  description?: string | null | undefined;
}

/** What a type consists of, with what each of it says of itself. */
function partsOf(type: GraphQLNamedType): Said[] {
  const within = ({ name, description }: Said): Said => ({ name: `${type.name}.${name}`, description });
  if (isEnumType(type)) return type.getValues().map(within);
  if (isInputObjectType(type)) return Object.values(type.getFields()).map(within);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    within(field),
    ...field.args.map(({ name, description }) => within({ name: `${field.name}(${name}:)`, description })),
  ]);
}

test('the schema, its roots and everything in it say what they are', () => {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
  const all: Said[] = [{ name: 'schema', description: schema.description }, ...types, ...types.flatMap(partsOf)];
  expect(all.length).toBeGreaterThan(500);
  expect(all.filter(({ description }) => !description?.trim()).map(({ name }) => name)).toEqual([]);
});

test('a scalar whose form somebody specified names the specification', () => {
  const scalars = Object.values(schema.getTypeMap()).filter(
    (type) => isScalarType(type) && !isSpecifiedScalarType(type),
  );
  // A decimal as text is of this house alone.
  const named = scalars.map((type) => [type.name, isScalarType(type) && Boolean(type.specifiedByURL)]);
  expect(Object.fromEntries(named)).toEqual({ DateTime: true, Decimal: false, JSONObject: true, LocalDate: true });
});
