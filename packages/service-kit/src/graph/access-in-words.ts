import { isObjectType, type GraphQLSchema } from 'graphql';
import { fieldsOfLine, type TypeLine } from './access.js';
import { buildSubgraph, type SubgraphDefinition } from './subgraph.js';
import { withWhatFollows } from './what-follows.js';

/** Who sees a type, and which of its fields fewer see. */
export interface TypeInWords {
  type: string;
  who: string;
  fields: string[];
  /** Besides being among the first, one must be among these. */
  stricter: { who: string; fields: string[] }[];
  /** Fields that hold a person's id. */
  people: string[];
}

/** The access page of a service in words. */
export interface AccessInWords {
  operations: { kind: 'Query' | 'Mutation'; name: string; who: string }[];
  types: TypeInWords[];
}

/** What a service says of who sees and does what, with the lines that follow, for people to read. */
export async function accessInWords(definition: SubgraphDefinition): Promise<AccessInWords> {
  const schema = await buildSubgraph(definition);
  const page = withWhatFollows(schema, definition.access);
  return {
    operations: (['Query', 'Mutation'] as const).flatMap((kind) =>
      sorted(Object.entries(page[kind])).map(([name, who]) => ({ kind, name, who: who.says })),
    ),
    types: sorted(Object.entries(page.types)).flatMap(([type, line]) =>
      'who' in line ? [typeInWords(schema, type, line)] : [],
    ),
  };
}

function typeInWords(schema: GraphQLSchema, name: string, line: TypeLine<never>): TypeInWords {
  const type = schema.getType(name);
  const published = new Set(isObjectType(type) ? Object.keys(type.getFields()) : []);
  const stricter = Map.groupBy(
    Object.entries(line.stricter ?? {}).filter(([field]) => published.has(field)),
    ([, who]) => who.says,
  );
  const few = new Set(Object.keys(line.stricter ?? {}));
  return {
    type: name,
    who: line.who.says,
    fields: [...new Set(fieldsOfLine(line))].filter((field) => published.has(field) && !few.has(field)).sort(),
    stricter: [...stricter].map(([who, lines]) => ({ who, fields: lines.map(([field]) => field).sort() })),
    people: (line.people ?? '').split(/\s+/).filter(Boolean),
  };
}

const sorted = <T>(entries: readonly (readonly [string, T])[]) => [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
