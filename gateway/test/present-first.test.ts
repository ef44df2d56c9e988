import type { EventEnvelope } from '@landfall/events';
import type { ServiceName } from '@landfall/service-kit';
import type { Client } from 'graphql-ws';
import type { GraphAnswer, Tree } from './platform/ask.js';
import { client } from './platform/socket.js';
import { openStream } from './platform/stream.js';
import { startTestPlatform, type TestPlatform, type Who } from './platform/test-platform.js';

let platform: TestPlatform;
const clients: Client[] = [];
beforeAll(async () => {
  platform = await startTestPlatform();
});
afterEach(async () => {
  platform.services.entries.log.hidden.clear();
  platform.services.documents.log.documents = ['invoice'];
  await Promise.all(clients.splice(0).map((one) => one.dispose()));
});
afterAll(() => platform.stop());

const happen = (event: Partial<EventEnvelope> = {}, service: ServiceName = 'entries'): number => {
  const made = platform.services[service].log.append(event);
  platform.bus.bring(made);
  return made.position;
};

async function watch(query: string, variables: Record<string, unknown> = {}, who: Who = {}) {
  const socket = client(platform.url, await platform.token(who));
  clients.push(socket);
  const changes = socket.iterate<Tree, { cursor: string }>({ query, variables });
  return async () => (await changes.next()).value as GraphAnswer & { extensions: { cursor: string } };
}

const one = `subscription ($after: String, $entryId: ID, $withPresent: Boolean = true) {
  entryChanged(entryId: $entryId, after: $after, withPresent: $withPresent) { type position entry { reference } } }`;

const withDocuments = `subscription ($entryId: ID) {
  entryChanged(entryId: $entryId, withPresent: true) { position entry { documents } } }`;

test('a watch of an entry begins with how it stands, then tells its changes, and its first cursor is where they go on from', async () => {
  const at = happen({ partitionkey: 'ent_a' });
  const next = await watch(one, { entryId: 'ent_a' });
  const first = await next();
  const { entryChanged: present } = first.data;
  expect(present).toEqual({ type: 'entry.present', position: at, entry: { reference: 'US-ent_a' } });
  happen({ partitionkey: 'ent_b' });
  const change = happen({ partitionkey: 'ent_a' });
  expect((await next()).data.entryChanged).toMatchObject({ type: 'entry.changed', position: change });
  const resumed = await watch(one, { entryId: 'ent_a', after: first.extensions.cursor });
  expect((await resumed()).data.entryChanged).toMatchObject({ type: 'entry.changed', position: change });
});

test('a watch that begins again in between changes is told how the entry stands by then, not what the one before was told', async () => {
  const at = happen({ partitionkey: 'ent_a' });
  const begun = async () => (await (await watch(withDocuments, { entryId: 'ent_a' }))()).data.entryChanged;
  expect(await begun()).toEqual({ position: at, entry: { documents: ['invoice'] } });
  platform.services.documents.log.documents = ['invoice', 'packing list'];
  expect(await begun()).toEqual({ position: at, entry: { documents: ['invoice', 'packing list'] } });
});

test('a change between the question how an entry stands and the answer is told after it, once', async () => {
  happen({ partitionkey: 'ent_a' });
  const { entries } = platform.services;
  let answer = (): void => undefined;
  entries.log.held = new Promise((resolve) => (answer = resolve));
  const asked = entries.asked.length;
  const isAsked = (): boolean => entries.asked.slice(asked).some(({ query }) => query.includes('entryPresent'));
  const next = await watch(one, { entryId: 'ent_a' });
  const first = next();
  while (!isAsked()) await new Promise((resolve) => setImmediate(resolve));
  const between = happen({ partitionkey: 'ent_a' });
  answer();
  expect((await first).data.entryChanged).toMatchObject({ type: 'entry.present' });
  expect((await next()).data.entryChanged).toMatchObject({ type: 'entry.changed', position: between });
});

test('a watch of all entries, and of the queue, may begin with the place from which changes are told', async () => {
  const all = await watch('subscription { seen: entryChanged(withPresent: true) { position } }');
  const begun = await all();
  expect(begun).toEqual({ data: { seen: null }, extensions: { cursor: expect.any(String) } });
  const position = happen();
  expect((await all()).data).toEqual({ seen: { position } });
  const officer: Who = { roles: ['OFFICER'], account: null, ports: ['3201'] };
  const queue = await watch('subscription { queueChanged(withPresent: true) { position } }', {}, officer);
  expect((await queue()).data).toEqual({ queueChanged: null });
  const place = happen({ ports: ['3201'] }, 'review');
  expect((await queue()).data).toEqual({ queueChanged: { position: place } });
});

test('a watch of an entry that is not there, or not yours, is refused at once, by socket and by stream', async () => {
  platform.services.entries.log.hidden.add('ent_none');
  const refusal = {
    message: 'There is no such entry, or it is not yours to see.',
    extensions: { code: 'NOT_FOUND' },
  };
  for (const withPresent of [true, false]) {
    const variables = { entryId: 'ent_none', withPresent };
    await expect((await watch(one, variables))()).rejects.toMatchObject([refusal]);
    const stream = await openStream(platform.url, one, { token: await platform.token(), variables });
    expect(stream.status).toBe(404);
    expect(await stream.response.json()).toMatchObject({ errors: [refusal] });
  }
});

test('a watch whose right to see the entry has ended says so and ends, and one of what is for Customs goes on', async () => {
  const next = await watch(one, { entryId: 'ent_a' });
  await next();
  happen({ partitionkey: 'ent_a', visibleto: 'customs' });
  const position = happen({ partitionkey: 'ent_a' });
  expect((await next()).data.entryChanged.position).toBe(position);
  platform.services.entries.log.hidden.add('ent_a');
  happen({ partitionkey: 'ent_a', accounts: ['acc_other'] });
  await expect(next()).rejects.toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
});
