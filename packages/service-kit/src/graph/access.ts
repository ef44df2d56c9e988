import { GraphQLError, isObjectType, type GraphQLSchema } from 'graphql';
import type { Move } from '@landfall/rule';
import { hasRole, isCustoms, isSignedIn, type Caller } from '../identity/caller.js';
import type { Context } from './context.js';
import { personAsSeen } from '../identity/pseudonym.js';

/** A sentence about who: true when this caller, for these facts, is among them. */
export type Who<Facts = void> = (caller: Caller, facts: Facts) => boolean;

/** One type of the graph: who sees it at all, every field that this covers, and the fields that fewer see. */
export interface TypeLine<Facts> {
  who: Who<Facts>;
  fields: string;
  /** Asked of the caller alone, on top of `who`; the field is null to others. */
  stricter?: Record<string, Who>;
  /** Fields that hold a person's id: a pseudonym to analysts. */
  people?: string;
}

/** The page of a service: default nobody, and the service does not start with a field that has no line. */
export interface AccessPage {
  Query: Record<string, Who>;
  Mutation: Record<string, Who>;
  types: Record<string, TypeLine<never>>;
}

/** Who sees a value that is only reached through its parent, as a page of a list or a line of an entry. */
export const asItsParent: Who<unknown> = () => true;
export const anyone: Who = () => true;
export const signedIn: Who = (caller) => isSignedIn(caller);

/** Those whom a life cycle lets bring about a move: by office, or as who acts for an account of the trade. */
export const whoMoves =
  ({ by }: Pick<Move<string>, 'by'>): Who =>
  (caller) =>
    by.some((one) => (one === 'FILER' ? actsForTrade(caller) : one !== 'PLATFORM' && hasRole(caller, one)));
const actsForTrade: Who = (caller) => isSignedIn(caller) && caller.accountId !== null && !isCustoms(caller);

/**
 * A line of an access page; `fields` names each field that `who` covers, separated by spaces, and `people` those of them
 * and of the stricter ones that hold a person's id.
 */
export function line<Facts = void>(
  who: Who<Facts>,
  fields: string,
  stricter?: Record<string, Who>,
  people?: string,
): TypeLine<never> {
  return { who: who as Who<never>, fields, ...(stricter ? { stricter } : {}), ...(people ? { people } : {}) };
}

/** Whether this caller sees an object of this type, for these facts. The only question a `toType(row, caller)` asks. */
export function sees<Facts>(page: AccessPage, type: string, caller: Caller, facts: Facts): boolean {
  const found = page.types[type];
  return found !== undefined && (found.who as Who<unknown>)(caller, facts);
}

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
  if (!found) return new Set();
  return new Set([...found.fields.split(/\s+/), ...Object.keys(found.stricter ?? {})]);
}

/** Puts the page's root lines and stricter fields in front of the resolvers; refuses a schema with uncovered fields. */
export function enforce(schema: GraphQLSchema, page: AccessPage): GraphQLSchema {
  const missing = fieldsWithoutLine(schema, page);
  if (missing.length) throw new Error(`No line in access.ts for ${missing.join(', ')}`);
  for (const root of ['Query', 'Mutation'] as const) {
    for (const [field, who] of Object.entries(page[root])) guard(schema, root, field, who, refuse);
  }
  for (const [type, { stricter, people }] of Object.entries(page.types)) {
    for (const [field, who] of Object.entries(stricter ?? {})) guard(schema, type, field, who, () => null);
    for (const field of people?.split(/\s+/) ?? []) veil(schema, type, field);
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
