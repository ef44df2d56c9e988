import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, removeData, startPostgres } from '@landfall/local-postgres';
import { serviceNames } from '@landfall/service-kit';
import { startCluster, type Cluster } from '../scripts/cluster.ts';
import { Client } from './journey/client.ts';
import { fileEntry, lawfulFiling } from './journey/filing.ts';
import { brokersMachine, claimReviewOf, file, release, whenMandatesAreKnown } from './journey/journey.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'landfall-'));
const statusOf = 'query ($id: ID!) { entry(by: { id: $id }) { status } }';
const whole = `query ($id: ID!) { viewer { account { displayName } } entry(by: { id: $id }) {
  reference review { status } documentRequests { id } activity(first: 1) { nodes { type } } } }`;

let cluster: Cluster;
let broker: Client;
let officer: Client;

beforeAll(async () => {
  cluster = await startCluster({ dataDir, port: await freePort(), logLevel: 'silent' });
  [broker, officer] = await Promise.all([brokersMachine(cluster.url), Client.persona(cluster.url, 'officer')]);
  await whenMandatesAreKnown(broker);
});
afterAll(async () => {
  await cluster?.stop();
  for (const name of serviceNames) removeData(`${dataDir}/${name}`);
});

const released = (entryId: string) =>
  broker.until(statusOf, { id: entryId }, ({ entry }) => entry?.status === 'RELEASED');

/** Every service at once, as when the machine they run on goes down, and up again. */
async function killAllServices(): Promise<void> {
  await Promise.all(serviceNames.map((name) => cluster.parts[name].kill9()));
  await Promise.all(serviceNames.map((name) => cluster.parts[name].start()));
}

test('every service killed after each step loses nothing: the entry is released all the same', async () => {
  const entry = await file(broker, lawfulFiling());
  await killAllServices();
  const { id } = await claimReviewOf(officer, entry.id);
  await killAllServices();
  await release(officer, id);
  await killAllServices();
  await released(entry.id);
});

test.each(['documents', 'review', 'accounts'] as const)(
  'with %s gone, the rest of an answer comes and the missing part is named',
  async (name) => {
    const entry = await file(broker, lawfulFiling());
    await cluster.parts[name].kill9();
    const { data, errors } = await broker.ask(whole, { id: entry.id });
    await cluster.parts[name].start();
    expect(data.entry.reference).toBe(entry.reference);
    expect(errors?.map((error) => error.extensions)).toContainEqual(
      expect.objectContaining({ code: 'SERVICE_UNAVAILABLE', part: name }),
    );
    expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|localhost|ECONN|at .*\.js/);
    expect((await broker.ask(whole, { id: entry.id })).errors).toBeUndefined();
  },
);

test('a service that hangs is not waited for', async () => {
  const entry = await file(broker, lawfulFiling());
  cluster.parts.documents.child.kill('SIGSTOP');
  const { data, errors } = await broker.ask(whole, { id: entry.id });
  cluster.parts.documents.child.kill('SIGCONT');
  expect(data.entry).toMatchObject({ reference: entry.reference, documentRequests: null });
  expect(errors?.[0]?.extensions).toMatchObject({ part: 'documents' });
});

test('with the broker of events killed filings are accepted, and everything catches up', async () => {
  await cluster.kafka.kill9();
  const entries = [];
  for (let n = 0; n < 5; n += 1) entries.push(await file(broker, lawfulFiling()));
  await cluster.kafka.restart();
  for (const entry of entries) await claimReviewOf(officer, entry.id);
});

test('with its Postgres gone a filing is answered with what to do, and the same key files it once when it is back', async () => {
  const input = lawfulFiling();
  const { port } = cluster.postgres.entries;
  await cluster.postgres.entries.stop();
  const { errors } = await broker.ask(fileEntry, { input });
  cluster.postgres.entries = await startPostgres({
    dataDir: `${dataDir}/entries`,
    port,
    durable: true,
    databases: ['entries'],
  });
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'SERVICE_UNAVAILABLE' } });
  expect(errors?.[0]?.message).toContain('the same idempotency key');
  const first = await broker.until(fileEntry, { input }, (data) => data.fileEntry.entry);
  expect((await file(broker, input)).id).toBe(first.id);
});

test('a subscriber whose gateway is killed goes on at the other, with nothing missed and nothing twice', async () => {
  const entry = await file(broker, lawfulFiling());
  const watching =
    'subscription ($id: ID, $after: String) { entryChanged(entryId: $id, after: $after) { type status entryVersion } }';
  const before = broker.watch(watching, { id: entry.id });
  const first = await before.next(({ entryChanged: change }) => change.status === 'IN_REVIEW');
  await cluster.parts.gateway1.kill9();
  const { id } = await claimReviewOf(officer, entry.id);
  await release(officer, id);
  await released(entry.id);
  const after = broker.watch(watching, { id: entry.id, after: first.cursor });
  await after.next(({ entryChanged: change }) => change.type === 'entry.released');
  expect(after.messages.map(({ data }) => data.entryChanged.type)).toEqual(['entry.changed', 'entry.released']);
  after.close();
  before.close();
  await cluster.parts.gateway1.start();
});
