import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { lexicographicSortSchema, parse, type GraphQLSchema } from 'graphql';
import { Decimal } from 'decimal.js';
import { buildSchema, createResolversMap, type BuildSchemaOptions } from 'type-graphql';
import type { AccessPage } from './access.js';
import { enforce } from './enforce.js';
import type { Context } from './context.js';
import { sayInLanguage, type Spoken } from './say-in-language.js';
import { GraphQLDateTime, GraphQLDecimal } from './scalars.js';

/** How a service finds an object of its own from the key that another service holds; null when not there or not seen. */
export type LoadReference = (reference: { id: string }, context: Context) => unknown;

export interface SubgraphDefinition {
  resolvers: BuildSchemaOptions['resolvers'];
  /** Object types that no resolver returns but that must be in the schema. */
  types?: Function[];
  references?: Record<string, LoadReference>;
  access: AccessPage;
  /** What it says for people beside errors and rules. */
  spoken?: Spoken;
}

const federationLink =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@inaccessible"])';

const schemaDescription =
  'Customs entries from the draft to the release, for filers, their systems and officers. Ids are opaque, money is decimal text in US dollars, instants are UTC, and days are those of the port.';

/** What the roots are to whoever reads the schema: the same words in every subgraph, for composers keep one. */
const rootDescriptions = {
  Query: 'What can be asked. Each answer holds what the caller may see; not yours and not there look the same.',
  Mutation:
    'What can be done. What the law or the state of things refuses is told in `userErrors`, all at once, and nothing of it is done.',
} as const;

async function buildBase(definition: SubgraphDefinition): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: definition.resolvers,
    orphanedTypes: definition.types ?? [],
    scalarsMap: [
      { type: Date, scalar: GraphQLDateTime },
      { type: Decimal, scalar: GraphQLDecimal },
    ],
    validate: false, // shapes are checked by scalars and law; a throwing validator gives no paths
  });
  schema.description = schemaDescription;
  for (const [root, description] of Object.entries(rootDescriptions)) {
    const type = schema.getType(root);
    if (type) type.description = description;
  }
  return schema;
}

const print = (base: GraphQLSchema): string =>
  `${federationLink}\n\n${printSchemaWithDirectives(lexicographicSortSchema(base))}\n`;

/** The subgraph as published: what is checked in as `schema.graphql` and composed. */
export const printSubgraph = async (definition: SubgraphDefinition): Promise<string> =>
  print(await buildBase(definition));

/** The executable subgraph, with its access page in front of it. */
export async function buildSubgraph(definition: SubgraphDefinition): Promise<GraphQLSchema> {
  const base = await buildBase(definition);
  const resolvers = createResolversMap(base) as Record<string, Record<string, unknown>>;
  for (const [type, load] of Object.entries(definition.references ?? {})) {
    resolvers[type] = { ...resolvers[type], __resolveReference: load };
  }
  sayInLanguage(base, resolvers, definition.spoken);
  const schema = buildSubgraphSchema([{ typeDefs: parse(print(base)), resolvers: resolvers as never }]);
  return enforce(schema, definition.access);
}
