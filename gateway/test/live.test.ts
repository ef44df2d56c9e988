import type { EventEnvelope } from '@landfall/events';
import { openCursor, sealCursor, type ServiceName } from '@landfall/service-kit';
import type { Client } from 'graphql-ws';
import { ask, type GraphAnswer, type Tree } from './platform/ask.js';
import { client } from './platform/socket.js';
import { openStream } from './platform/stream.js';
import { startTestPlatform, type TestPlatform } from './platform/test-platform.js';

let platform: TestPlatform;
const clients: Client[] = [];
beforeAll(async () => {
  platform = await startTestPlatform();
});
afterEach(async () => {
  for (const service of Object.values(platform.services)) service.behaviour = 'well';
  await Promise.all(clients.splice(0).map((one) => one.dispose()));
});
afterAll(() => platform.stop());

const cursorKey = (): Buffer => Buffer.from(platform.keys.cursorKey, 'base64url');
const happen = (event: Partial<EventEnvelope> = {}, service: ServiceName = 'entries'): EventEnvelope => {
  const made = platform.services[service].log.append(event);
  platform.bus.bring(made);
  return made;
};

/** A subscription over WebSocket, as a queue of what came. */
function watch(token: string | undefined, query: string, variables?: Record<string, unknown>) {
  const socket = client(platform.url, token);
  clients.push(socket);
  const changes = socket.iterate<Tree, { cursor: string }>({ query, variables });
  return {
    next: async () => (await changes.next()).value as GraphAnswer & { extensions: { cursor: string } },
    stop: () => changes.return!(),
  };
}

/** Subscribing is not acknowledged, so a later answer on the same log tells that it has begun. */
async function begun(token: string, service: ServiceName = 'entries'): Promise<string> {
  return sealCursor(cursorKey(), service, { position: platform.services[service].log.events.length, epoch: null });
}

const whole = `subscription ($after: String, $entryId: ID, $with: Boolean = true) {
  entryChanged(entryId: $entryId, after: $after) { type position entry { reference documents review @include(if: $with) { status } ...who } }
} fragment who on Entry { importer { displayName } }`;

test('a filer watches any field of the graph over WebSocket, and each message says where to go on from', async () => {
  const token = await platform.token();
  const after = await begun(token);
  const changes = watch(token, whole, { after });
  const event = happen();
  const { data, extensions, errors } = await changes.next();
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    entryChanged: {
      type: 'entry.changed',
      position: event.position,
      entry: {
        reference: 'US-ent_1',
        documents: ['invoice'],
        review: { status: 'OPEN' },
        importer: { displayName: 'Account acc_1' },
      },
    },
  });
  expect(openCursor(cursorKey(), 'entries', extensions.cursor)?.position).toBe(event.position);
});

test('the same comes as an event stream, and `Last-Event-ID` resumes it', async () => {
  const token = await platform.token();
  const query = 'subscription ($after: String) { seen: entryChanged(after: $after) { position } }';
  const stream = await openStream(platform.url, query, { token, variables: { after: await begun(token) } });
  expect(stream.response.headers.get('content-type')).toContain('text/event-stream');
  const [first, second] = [happen(), happen()];
  const message = await stream.next();
  expect(message).toMatchObject({ event: 'next', data: { data: { seen: { position: first.position } } } });
  expect(message!.id).toBe(message!.data!.extensions['cursor' as never]);
  stream.close();
  const again = await openStream(platform.url, query, { token, lastEventId: message!.id! });
  expect((await again.next())!.data!.data).toEqual({ seen: { position: second.position } });
  again.close();
});

test('a filer hears of no entry but their own, of one entry when they name it, and of nothing that is for Customs', async () => {
  const mine = await platform.token({ account: 'acc_1' });
  const after = await begun(mine);
  const all = watch(mine, whole, { after });
  const one = watch(mine, whole, { after, entryId: 'ent_b' });
  happen({ accounts: ['acc_other'] });
  happen({ visibleto: 'customs' });
  happen({ type: 'filing.refused' });
  const a = happen({ partitionkey: 'ent_a' });
  const b = happen({ partitionkey: 'ent_b' });
  expect((await all.next()).data.entryChanged.position).toBe(a.position);
  expect((await all.next()).data.entryChanged.position).toBe(b.position);
  expect((await one.next()).data.entryChanged.position).toBe(b.position);
});

test('the service has the last word: what it answers with null is passed over', async () => {
  const token = await platform.token({ roles: ['SUPERVISOR'], account: null, ports: [] });
  const after = await begun(token);
  const changes = watch(token, whole, { after });
  const asked = platform.services.entries.asked.length;
  happen({ visibleto: 'customs' });
  await answered('entries', asked);
  const officer = await platform.token({ roles: ['OFFICER'], account: null, ports: ['3201'], subject: 'per_o' });
  expect((await watch(officer, whole, { after }).next()).data.entryChanged.position).toBe(
    platform.services.entries.log.events.length,
  );
  await changes.stop();
});

/** Settles when a service has been asked more often than so many times. */
async function answered(service: ServiceName, times: number): Promise<void> {
  while (platform.services[service].asked.length <= times) await new Promise((resolve) => setImmediate(resolve));
}

test('officers watch the queue of their ports, and nobody else may', async () => {
  const officer = await platform.token({ roles: ['OFFICER'], account: null, ports: ['3201'] });
  const query = 'subscription ($after: String) { queueChanged(after: $after) { position } }';
  const changes = watch(officer, query, { after: await begun(officer, 'review') });
  happen({ ports: ['9999'], visibleto: 'customs' }, 'review');
  const here = happen({ ports: ['3201'], visibleto: 'customs' }, 'review');
  expect((await changes.next()).data.queueChanged.position).toBe(here.position);
  await expect(watch(await platform.token(), query).next()).rejects.toMatchObject([
    { extensions: { code: 'FORBIDDEN' } },
  ]);
  await expect(watch(undefined, query).next()).rejects.toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  expect((await openStream(platform.url, query, { token: await platform.token() })).status).toBe(403);
});

test.each([
  ['@skip at the root', 'subscription ($x: Boolean!) { entryChanged @skip(if: $x) { type } }', 'BAD_USER_INPUT'],
  ['@include at the root', 'subscription ($x: Boolean!) { entryChanged @include(if: $x) { type } }', 'BAD_USER_INPUT'],
  [
    '@include in a fragment at the root',
    'subscription ($x: Boolean!) { ...f } fragment f on Subscription { entryChanged @include(if: $x) { type } }',
    'BAD_USER_INPUT',
  ],
  [
    'a fragment at the root that spreads itself',
    'subscription { ...f } fragment f on Subscription { ...f }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'two fields at the root',
    'subscription { entryChanged { type } queueChanged { type } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['__typename at the root', 'subscription { __typename }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a cursor that is none', 'subscription { entryChanged(after: "abc") { type } }', 'BAD_USER_INPUT'],
  [
    'a wrong variable',
    'subscription ($x: [Int!]!) { entryChanged(after: "x") { type entry { lines(first: 1) } } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['a page too large inside', 'subscription { entryChanged { entry { related(first: 1000) { id } } } }', 'PAGE_SIZE'],
])('a subscription with %s is refused, and the socket lives on', async (_what, query, code) => {
  const token = await platform.token();
  const socket = client(platform.url, token);
  clients.push(socket);
  await expect(socket.iterate({ query, variables: { x: true } }).next()).rejects.toMatchObject([
    { extensions: { code } },
  ]);
  await expect(socket.iterate({ query: '{ viewer { subject } }' }).next()).resolves.toMatchObject({
    value: { data: { viewer: { subject: 'per_1' } } },
  });
});

test('a cursor of another service, or ahead of the log, is no place to go on from', async () => {
  const token = await platform.token();
  const other = sealCursor(cursorKey(), 'review', { position: 1, epoch: null });
  await expect(watch(token, whole, { after: other }).next()).rejects.toMatchObject([
    { extensions: { code: 'BAD_USER_INPUT' } },
  ]);
  const ahead = sealCursor(cursorKey(), 'entries', { position: 1_000_000, epoch: null });
  await expect(watch(token, whole, { after: ahead }).next()).rejects.toMatchObject([
    { extensions: { code: 'RESYNC' } },
  ]);
});

test('a cursor that only the log knows yet is gone on from, though the bus has not brought it', async () => {
  const token = await platform.token();
  platform.services.entries.log.append({});
  const after = await begun(token);
  const changes = watch(token, whole, { after });
  const event = happen();
  expect((await changes.next()).data.entryChanged.position).toBe(event.position);
});

test('a change is told whole once its service is back, and not before', async () => {
  const token = await platform.token();
  const after = await begun(token);
  platform.services.entries.behaviour = 'fail';
  const changes = watch(token, whole, { after });
  const event = happen();
  const next = changes.next();
  platform.services.entries.behaviour = 'well';
  const { data, errors } = await next;
  expect(data.entryChanged.position).toBe(event.position);
  expect(errors).toBeUndefined();
});

test('a change is told without a part that is away, and names it', async () => {
  const token = await platform.token();
  platform.services.review.behaviour = 'fail';
  const changes = watch(token, whole, { after: await begun(token) });
  happen();
  const { data, errors } = await changes.next();
  expect(data.entryChanged.entry).toMatchObject({ reference: 'US-ent_1', review: null });
  expect(errors).toMatchObject([
    { path: ['entryChanged', 'entry', 'review'], extensions: { code: 'SERVICE_UNAVAILABLE', part: 'review' } },
  ]);
});

test('one run answers every subscription of one caller; another caller gets a run of their own', async () => {
  const query = 'subscription ($after: String) { entryChanged(after: $after) { position } }';
  const [one, other] = [await platform.token({ subject: 'per_one' }), await platform.token({ subject: 'per_two' })];
  const after = await begun(one);
  const watching = [one, one, one, other].map((token) => watch(token, query, { after }));
  const asked = platform.services.entries.asked.length;
  happen();
  await Promise.all(watching.map((changes) => changes.next()));
  const runs = platform.services.entries.asked
    .slice(asked)
    .flatMap(({ caller }) => (caller.subject === 'per_1' ? [] : [caller.subject]));
  expect(runs.sort()).toEqual(['per_one', 'per_two']);
});

test('a subscription is not answered as one complete answer', async () => {
  const token = await platform.token();
  expect(
    (await ask(platform.url, 'subscription { entryChanged { type } }', { token })).body.errors![0]!.extensions['code'],
  ).toBe('SUBSCRIPTION_ELSEWHERE');
});
