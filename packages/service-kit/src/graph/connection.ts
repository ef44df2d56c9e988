import type { ClassType } from 'type-graphql';
import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { GraphQLError } from 'graphql';
import { followsParent } from './what-follows.js';
import { as } from '../records/as.js';

@ObjectType({ description: 'Where a page of a list ends, and whether more follows.', simpleResolvers: true })
@Directive('@shareable')
export class PageInfo {
  @Field({ description: 'True when more rows follow this page.' })
  hasNextPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Give this as `after` to get the next page; null on an empty page.',
  })
  endCursor!: string | null;

  @Field({ description: 'False: lists are paged forwards, and what came before a page is not looked for.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'The place of the first row; null on an empty page.' })
  startCursor!: string | null;
}

export interface Edge<T> {
  cursor: string;
  node: T;
}
export interface Connection<T> {
  edges: Edge<T>[];
  nodes: T[];
  pageInfo: PageInfo;
}

/** Counts the rows of a list, up to the most that are counted; null where there are more. Asked only when it is. */
export type CountRows = () => Promise<number | null>;

/** Beyond it a list is long, and how long is not worth a walk along all of it. */
export const mostCounted = 10_000;

/** The edge and connection types of one kind of node that can be counted too. */
export function countedConnectionOf<T extends object>(name: string, node: () => ClassType<T>) {
  const type = connectionOf(name, node);
  Field(() => Int, {
    nullable: true,
    description: `How many rows the whole list has, whatever page this is; null where there are more than ${mostCounted.toLocaleString('en-US')}, or where counting would be slow, as with a common word.`,
  })(type.prototype, 'totalCount');
  return type;
}

/** The edge and connection types of one kind of node, with their descriptions. */
export function connectionOf<T extends object>(name: string, node: () => ClassType<T>) {
  @ObjectType(`${name}Edge`, { description: `One ${name} of a list, with its place.`, simpleResolvers: true })
  class NodeEdge implements Edge<T> {
    @Field({ description: 'The place of this row: give it as `after` to go on from here.' })
    cursor!: string;

    @Field(node, { description: `The ${name}.` })
    node!: T;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.`, simpleResolvers: true })
  class NodeConnection implements Connection<T> {
    @Field(() => [NodeEdge], { description: 'The rows with their places.' })
    edges!: NodeEdge[];

    @Field(() => [node()], { description: 'The rows alone.' })
    nodes!: T[];

    @Field(() => PageInfo, { description: 'Where this page ends.' })
    pageInfo!: PageInfo;
  }
  followsParent(`${name}Edge`, 'cursor node');
  followsParent(`${name}Connection`, 'edges nodes pageInfo totalCount');
  return NodeConnection;
}

/** `first`, when it is 1 to 100; else a clear error. */
export function pageSize(first: number): number {
  if (first >= 1 && first <= 100) return first;
  throw new GraphQLError(`\`first\` must be from 1 to 100; ${first} was asked.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** A page made of up to `first + 1` rows: the extra row only tells that more follow. */
export function pageOf<T, C extends Connection<T>>(
  type: new () => C,
  rows: readonly { cursor: string; node: T }[],
  first: number,
  totalCount?: CountRows,
): C {
  const edges = rows.slice(0, first);
  const pageInfo = as(PageInfo, {
    hasNextPage: rows.length > first,
    hasPreviousPage: false,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  });
  return Object.assign(new type(), { edges, nodes: edges.map((edge) => edge.node), pageInfo, totalCount });
}

/** Keyset cursor over (instant, id); opaque to callers. */
export const keysetCursor = (at: Date, id: string): string =>
  Buffer.from(JSON.stringify([at.toISOString(), id])).toString('base64url');

/** The (instant, id) of a keyset cursor; a clear error when it is none. */
export function readKeyset(cursor: string | null | undefined): { at: Date; id: string } | null {
  if (cursor === null || cursor === undefined) return null;
  try {
    const [at, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [unknown, unknown];
    if (isStoredInstant(at) && isStoredId(id)) return { at: new Date(at), id };
  } catch {
    // falls through to the one error below
  }
  throw new GraphQLError('`after` is not a cursor of this list: use `pageInfo.endCursor` of the page before.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** Whether a text of a caller's cursor is an instant as `keysetCursor` writes it, which the database can compare. */
export const isStoredInstant = (at: unknown): at is string =>
  typeof at === 'string' && /^(?!0000)\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(at) && !Number.isNaN(Date.parse(at));

/** Whether a text of a caller's cursor can be an id: a NUL would end the connection to the database. */
export const isStoredId = (id: unknown): id is string => typeof id === 'string' && /^\w{1,64}$/.test(id);
