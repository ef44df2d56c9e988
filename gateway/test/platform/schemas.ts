import { openCursor, type Caller, type ServiceName } from '@landfall/service-kit';
import type { EventEnvelope } from '@landfall/events';
import { GraphQLError } from 'graphql';
import type { TestLog } from './test-log.js';

/** What resolvers of the test's subgraphs are given. */
export interface TestContext {
  caller: Caller;
  log: TestLog;
  cursorKey: Buffer;
}

export interface TestSchema {
  typeDefs: string;
  resolvers: Record<string, unknown>;
}

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])';

const mayHear = (event: EventEnvelope, { roles, ports, accountId }: Caller): boolean =>
  roles.includes('OFFICER')
    ? event.ports.some((port) => ports.includes(port))
    : event.visibleto === 'account' && accountId !== null && event.accounts.includes(accountId);

/** The event at a cursor as its viewer sees it: unknown is an error, null is not for them. */
function changeAt(service: ServiceName, cursor: string, { caller, log, cursorKey }: TestContext) {
  const place = openCursor(cursorKey, service, cursor);
  const event = place === null ? undefined : log.events[place.position - 1];
  if (!event) throw new GraphQLError('There is no such change.', { extensions: { code: 'NOT_FOUND' } });
  const refused = log.refused.get(event.partitionkey);
  if (refused) coded('This change may not be asked for.', refused);
  if (!mayHear(event, caller) || log.hidden.has(event.partitionkey)) return null;
  return {
    id: event.id,
    cursor,
    type: event.type,
    entry: anEntry(event.partitionkey),
    padding: 'x'.repeat(100_000),
    position: event.position,
  };
}

const changesAt = (service: ServiceName, cursors: readonly string[], context: TestContext) =>
  cursors.map(async (cursor) => changeAt(service, cursor, context));

const accounts: TestSchema = {
  typeDefs: `${link}
    type Query { viewer: Viewer! account(id: ID!): Account }
    type Viewer { subject: String! account: String roles: [String!]! asOf: String language: String }
    type Account @key(fields: "id") { id: ID! displayName: String! }
    type Mutation { rename(id: ID!, name: String!): Account }`,
  resolvers: {
    Query: {
      viewer: (_: unknown, _args: unknown, { caller }: TestContext) => ({
        subject: caller.subject,
        account: caller.accountId,
        roles: caller.roles,
        asOf: caller.asOf?.toISOString() ?? null,
        language: caller.language ?? null,
      }),
      account: (_: unknown, { id }: { id: string }) => ({ id, displayName: `Account ${id}` }),
    },
    Mutation: { rename: (_: unknown, { id, name }: { id: string; name: string }) => ({ id, displayName: name }) },
    Account: { __resolveReference: ({ id }: { id: string }) => ({ id, displayName: `Account ${id}` }) },
  },
};

const entries: TestSchema = {
  typeDefs: `${link}
    type Query {
      entry(id: ID!): Entry
      found(by: EntryBy!): Entry
      entries(first: Int!, after: String): EntryConnection!
      nodes(ids: [ID!]!): [Entry]!
      entriesFeed(after: String, first: Int!): EntriesFeed!
      entryChanges(cursors: [ID!]!): [EntryChange]
      entryPresent(entryId: ID!, cursor: ID!): EntryChange
      broken(how: String!): String
      releaseCheck(code: String!): String
      echo(text: String, lines: [Line!]): Int
    }
    input EntryBy @oneOf { id: ID reference: String }
    input Line { description: String }
    type Mutation { fileEntry(reference: String!): Entry }
    type EntryConnection { nodes: [Entry!]! }
    type EntriesFeed { events: [String!]! }
    type Entry @key(fields: "id") { id: ID! reference: String! importer: Account lines(first: Int): [String!]! related(first: Int!): [Entry!]! }
    type EntryChange @key(fields: "id") { id: ID! type: String! position: Int! entry: Entry padding: String! language: String }
    type Account @key(fields: "id") { id: ID! entries(first: Int!): EntryConnection }`,
  resolvers: {
    Query: {
      entry: (_: unknown, { id }: { id: string }) => anEntry(id),
      found: (_: unknown, { by }: { by: { id: string } }) => anEntry(by.id),
      entries: (_: unknown, { first }: { first: number }) => page(first),
      nodes: (_: unknown, { ids }: { ids: string[] }) => ids.map(anEntry),
      entriesFeed: () => ({ events: [] }),
      entryChanges: (_: unknown, { cursors }: { cursors: string[] }, context: TestContext) =>
        changesAt('entries', cursors, context),
      entryPresent: async (_: unknown, { entryId, cursor }: { entryId: string; cursor: string }, it: TestContext) => {
        await it.log.held;
        if (it.log.hidden.has(entryId)) return null;
        const { position } = openCursor(it.cursorKey, 'entries', cursor)!;
        return { id: entryId, cursor, type: 'entry.present', position, entry: anEntry(entryId), padding: '' };
      },
      releaseCheck: (_: unknown, { code }: { code: string }) => (code === 'right' ? 'released' : null),
      broken: (_: unknown, { how }: { how: keyof typeof faults }) => faults[how]!(),
      echo: (_: unknown, { text, lines }: { text?: string; lines?: unknown[] }) => lines?.length ?? text?.length ?? 0,
    },
    Mutation: {
      fileEntry: (_: unknown, { reference }: { reference: string }) => ({ ...anEntry('ent_filed'), reference }),
    },
    Entry: {
      __resolveReference: ({ id }: { id: string }) => anEntry(id),
      related: (_: unknown, { first }: { first: number }) => page(first).nodes,
    },
    EntryChange: {
      __resolveReference: ({ id }: { id: string }) => ({ id }),
      language: (_: unknown, _args: unknown, { caller }: TestContext) => caller.language ?? null,
    },
    Account: {
      __resolveReference: ({ id }: { id: string }) => ({ id }),
      entries: (_: unknown, { first }: { first: number }) => page(first),
    },
  },
};

const anEntry = (id: string) => ({ id, reference: `US-${id}`, importer: { id: 'acc_1' }, lines: ['one', 'two'] });
const page = (first: number) => ({
  nodes: Array.from({ length: Math.min(first, 3) }, (_, index) => anEntry(`ent_${index + 1}`)),
});

const coded = (message: string, code: string, more: object = {}): never => {
  throw new GraphQLError(message, { extensions: { code, ...more } });
};

/** Ways in which a careless service could answer. */
const faults: Record<string, () => never> = {
  sql: () => {
    throw new Error(
      'duplicate key value violates unique constraint "person_email" Key (email)=(bob@corp.example) already exists',
    );
  },
  host: () => coded('connect ECONNREFUSED 10.1.2.3:5432', 'BAD_USER_INPUT'),
  stack: () => coded('Oops', 'WEIRD', { stacktrace: ['at file.ts:1'] }),
  told: () => coded('There is no such entry, or it is not yours to see.', 'NOT_FOUND', { secret: 'canary' }),
  suggests: () => coded('Cannot do that. Did you mean "secretField"?', 'BAD_USER_INPUT'),
};

const documents: TestSchema = {
  typeDefs: `${link}
    type Query { documentsReady: Boolean }
    type Entry @key(fields: "id") { id: ID! documents: [String!] }`,
  resolvers: {
    Query: { documentsReady: () => true },
    Entry: {
      __resolveReference: ({ id }: { id: string }) => ({ id }),
      documents: (_: unknown, _args: unknown, { log }: TestContext) => log.documents,
    },
  },
};

const review: TestSchema = {
  typeDefs: `${link}
    type Query { queueChanges(cursors: [ID!]!): [QueueChange] }
    type QueueChange @key(fields: "id") { id: ID! type: String! position: Int! }
    type Entry @key(fields: "id") { id: ID! review: Review }
    type Review @key(fields: "id") { id: ID! status: String! }`,
  resolvers: {
    Query: {
      queueChanges: (_: unknown, { cursors }: { cursors: string[] }, context: TestContext) =>
        changesAt('review', cursors, context),
    },
    QueueChange: { __resolveReference: ({ id }: { id: string }) => ({ id }) },
    Review: { __resolveReference: ({ id }: { id: string }) => ({ id, status: 'OPEN' }) },
    Entry: {
      __resolveReference: ({ id }: { id: string }) => ({ id }),
      review: ({ id }: { id: string }, _args: unknown, { log }: TestContext) =>
        log.refused.has(id)
          ? coded('This review is locked.', log.refused.get(id)!)
          : { id: `rev_${id}`, status: 'OPEN' },
    },
  },
};

/** Four small subgraphs with the shape of the real ones where the gateway touches them. */
export const testSchemas: Readonly<Record<ServiceName, TestSchema>> = { accounts, entries, documents, review };
