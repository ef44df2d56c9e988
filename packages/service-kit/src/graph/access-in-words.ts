import { isObjectType, type GraphQLSchema } from 'graphql';
import { fieldsOfLine, type TypeLine, type Who } from './access.js';
import { buildSubgraph, type SubgraphDefinition } from './subgraph.js';
import { withWhatFollows } from './what-follows.js';

/** Who, in words; null where nobody gave them. */
type Words = string | null;

/** Who sees a type, and which of its fields fewer see. */
export interface TypeInWords {
  type: string;
  who: Words;
  fields: string[];
  /** Besides being among the first, one must be among these. */
  stricter: { who: Words; fields: string[] }[];
  /** Fields that hold a person's id. */
  people: string[];
}

/** The access page of a service in words. */
export interface AccessInWords {
  operations: { kind: 'Query' | 'Mutation'; name: string; who: Words }[];
  types: TypeInWords[];
}

/** What a service says of who sees and does what, with the lines that follow, for people to read. */
export async function accessInWords(definition: SubgraphDefinition): Promise<AccessInWords> {
  const schema = await buildSubgraph(definition);
  const page = withWhatFollows(schema, definition.access);
  return {
    operations: (['Query', 'Mutation'] as const).flatMap((kind) =>
      sorted(Object.entries(page[kind])).map(([name, who]) => ({ kind, name, who: wordsOf(who) })),
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
    ([, who]) => wordsOf(who),
  );
  const few = new Set(Object.keys(line.stricter ?? {}));
  return {
    type: name,
    who: wordsOf(line.who),
    fields: [...new Set(fieldsOfLine(line))].filter((field) => published.has(field) && !few.has(field)).sort(),
    stricter: [...stricter].map(([who, lines]) => ({ who, fields: lines.map(([field]) => field).sort() })),
    people: (line.people ?? '').split(/\s+/).filter(Boolean),
  };
}

const wordsOf = ({ says }: Pick<Who, 'says'>): Words => says ?? null;

const sorted = <T>(entries: readonly (readonly [string, T])[]) => [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
