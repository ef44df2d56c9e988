import type { EventEnvelope } from '@landfall/events';
import { openCursor, sealCursor, type ServiceName } from '@landfall/service-kit';
import type { Client } from 'graphql-ws';
import type { GraphAnswer, Tree } from './platform/ask.js';
import { client } from './platform/socket.js';
import { startTestPlatform, type TestPlatform, type Who } from './platform/test-platform.js';

let platform: TestPlatform;
const clients: Client[] = [];
beforeAll(async () => {
  platform = await startTestPlatform();
});
afterEach(async () => {
  for (const { log } of Object.values(platform.services)) {
    log.hidden.clear();
    log.refused.clear();
  }
  await Promise.all(clients.splice(0).map((one) => one.dispose()));
});
afterAll(() => platform.stop());

const cursorKey = (): Buffer => Buffer.from(platform.keys.cursorKey, 'base64url');

/** Lets these happen while nobody watches; tells the place before them. */
function missed(events: readonly Partial<EventEnvelope>[], service: ServiceName = 'entries'): string {
  const { log } = platform.services[service];
  const after = sealCursor(cursorKey(), service, { position: log.events.length, epoch: null });
  for (const event of events) platform.bus.bring(log.append(event));
  return after;
}

type Told = GraphAnswer & { extensions: { cursor: string } };

async function watch(query: string, after: string, who: Who = {}) {
  const socket = client(platform.url, await platform.token(who));
  clients.push(socket);
  const changes = socket.iterate<Tree, { cursor: string }>({ query, variables: { after } });
  return async () => (await changes.next()).value as Told;
}

async function readAll(next: () => Promise<Told>, count: number): Promise<Told[]> {
  const told: Told[] = [];
  while (told.length < count) told.push(await next());
  return told;
}

const many = (count: number): Partial<EventEnvelope>[] =>
  Array.from({ length: count }, (_, n) => ({ partitionkey: `ent_${n}` }));
const nested = `subscription ($after: String) { seen: entryChanged(after: $after) {
  position entry { reference documents review { status } importer { displayName } } } }`;

/** How often each service was asked since. */
function counting(): () => Record<string, number> {
  const before = Object.fromEntries(Object.entries(platform.services).map(([name, { asked }]) => [name, asked.length]));
  return () =>
    Object.fromEntries(
      Object.entries(platform.services).map(([name, { asked }]) => [name, asked.length - before[name]!]),
    );
}

test('whoever was away is told of each change once, in order, with its own place, and few questions to each service', async () => {
  const after = missed(many(300));
  const asked = counting();
  const told = await readAll(await watch(nested, after), 300);
  const first = platform.services.entries.log.events.length - 299;
  told.forEach(({ data, errors, extensions }, n) => {
    expect(errors).toBeUndefined();
    expect(data['seen' as 'entry']).toEqual({
      position: first + n,
      entry: {
        reference: `US-ent_${n}`,
        documents: ['invoice'],
        review: { status: 'OPEN' },
        importer: { displayName: 'Account acc_1' },
      },
    });
    expect(openCursor(cursorKey(), 'entries', extensions.cursor)?.position).toBe(first + n);
  });
  for (const times of Object.values(asked())) expect(times).toBeLessThan(30);
});

test('officers who were away are told of the queue in the same way', async () => {
  const officer: Who = { roles: ['OFFICER'], account: null, ports: ['3201'] };
  const after = missed(many(300), 'review');
  const asked = counting();
  const query = 'subscription ($after: String) { queueChanged(after: $after) { position } }';
  const told = await readAll(await watch(query, after, officer), 300);
  const first = platform.services.review.log.events.length - 299;
  expect(told.map(({ data }) => data.queueChanged.position)).toEqual(told.map((_, n) => first + n));
  expect(asked()['review']).toBeLessThan(30);
});

test('what is wrong with one change stands in its own message, and those beside it are whole', async () => {
  platform.services.review.log.refused.set('ent_20', 'CONFLICT');
  const told = await readAll(await watch(nested, missed(many(40))), 40);
  told.forEach(({ data, errors }, n) => {
    expect(data['seen' as 'entry'].entry).toMatchObject({
      reference: `US-ent_${n}`,
      review: n === 20 ? null : { status: 'OPEN' },
    });
    if (n !== 20) expect(errors).toBeUndefined();
    else
      expect(errors).toEqual([
        { message: 'This review is locked.', path: ['seen', 'entry', 'review'], extensions: { code: 'CONFLICT' } },
      ]);
  });
});

test('a change that is not for whoever watches is passed over, and those beside it are told', async () => {
  const { hidden } = platform.services.entries.log;
  for (const n of [3, 4, 20, 39]) hidden.add(`ent_${n}`);
  const told = await readAll(await watch(nested, missed(many(41))), 37);
  expect(told.map(({ data }) => data['seen' as 'entry'].entry.reference)).toEqual(
    many(41).flatMap(({ partitionkey }) => (hidden.has(partitionkey!) ? [] : [`US-${partitionkey}`])),
  );
  expect(told.every(({ errors }) => errors === undefined)).toBe(true);
});

test('a watch that may not go on ends at the change that says so, once all before it are told', async () => {
  platform.services.entries.log.refused.set('ent_20', 'FORBIDDEN');
  const next = await watch(nested, missed(many(40)));
  const told = await readAll(next, 20);
  expect(told.at(-1)!.data['seen' as 'entry'].entry.reference).toBe('US-ent_19');
  await expect(next()).rejects.toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

test('a watch that selects as many rows as one answer may hold is told of each change alone', async () => {
  const rows = '{ related(first: 100) { related(first: 99) { id } } }';
  const query = `subscription ($after: String) { entryChanged(after: $after) { entry ${rows} } }`;
  const told = await readAll(await watch(query, missed(many(10))), 10);
  for (const { data, errors } of told) {
    expect(errors).toBeUndefined();
    expect(data.entryChanged.entry).toMatchObject({ related: { length: 3 } });
  }
});
