import { GraphQLError, isObjectType, type GraphQLSchema } from 'graphql';
import { isSignedIn, type Caller } from '../identity/caller.js';
import { personAsSeen } from '../identity/pseudonym.js';
import { fieldsOfLine, type AccessPage, type Who } from './access.js';
import type { Context } from './context.js';
import { withWhatFollows } from './what-follows.js';

/** Every field of the schema that the page does not cover, as `Type.field`. */
export function fieldsWithoutLine(schema: GraphQLSchema, page: AccessPage): string[] {
  const missing: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('_')) continue;
    const covered = coveredFields(page, type.name);
    for (const field of Object.keys(type.getFields())) {
      if (!field.startsWith('_') && !covered.has(field)) missing.push(`${type.name}.${field}`);
    }
  }
  return missing;
}

function coveredFields(page: AccessPage, type: string): Set<string> {
  if (type === 'Query' || type === 'Mutation') return new Set(Object.keys(page[type]));
  const found = page.types[type];
  return new Set(found ? fieldsOfLine(found) : []);
}

/** Puts the page's root lines and stricter fields in front of the resolvers; refuses a schema with uncovered fields. */
export function enforce(schema: GraphQLSchema, written: AccessPage): GraphQLSchema {
  const page = withWhatFollows(schema, written);
  const missing = fieldsWithoutLine(schema, page);
  if (missing.length) throw new Error(`No line in access.ts for ${missing.join(', ')}`);
  const seenByWhom = Object.keys(page.types).filter((type) => !('who' in page.types[type]!));
  if (seenByWhom.length) throw new Error(`No line in access.ts says who sees ${seenByWhom.join(', ')}`);
  for (const root of ['Query', 'Mutation'] as const) {
    for (const [field, who] of Object.entries(page[root])) guard(schema, root, field, who, refuse);
  }
  for (const [type, { stricter, people }] of Object.entries(page.types)) {
    for (const [field, who] of Object.entries(stricter ?? {})) guard(schema, type, field, who, () => null);
    for (const field of people?.split(/\s+/).filter(Boolean) ?? []) veil(schema, type, field);
  }
  return schema;
}

/** A person's id becomes what this caller may have of it. */
function veil(schema: GraphQLSchema, type: string, field: string): void {
  const target = fieldOf(schema, type, field);
  if (!target) throw new Error(`access.ts names ${type}.${field} as a person, and there is no such field`);
  const inner = target.resolve ?? ((source) => (source as Record<string, unknown>)[field]);
  target.resolve = async (source, args, context, info) => {
    const subject = (await inner(source, args, context, info)) as string | null;
    return subject && personAsSeen(subject, context as Context);
  };
}

function fieldOf(schema: GraphQLSchema, type: string, field: string) {
  const object = schema.getType(type);
  return isObjectType(object) ? object.getFields()[field] : undefined;
}

function guard(
  schema: GraphQLSchema,
  type: string,
  field: string,
  who: Who,
  otherwise: (caller: Caller) => null,
): void {
  const target = fieldOf(schema, type, field);
  if (!target) return;
  const inner = target.resolve ?? ((source) => (source as Record<string, unknown>)[field]);
  target.resolve = (source, args, context, info) => {
    const { caller } = context as { caller: Caller };
    return who(caller) ? inner(source, args, context, info) : otherwise(caller);
  };
}

function refuse(caller: Caller): never {
  throw isSignedIn(caller)
    ? new GraphQLError('You may not do this with the account you are acting for.', {
        extensions: { code: 'FORBIDDEN' },
      })
    : new GraphQLError('Sign in first: this needs an access token.', { extensions: { code: 'UNAUTHENTICATED' } });
}
