import { fork, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, removeData } from '@landfall/local-postgres';
import { serviceNames, type ServiceName } from '@landfall/service-kit';
import pg from 'pg';
import { startCluster, type Cluster } from '../scripts/cluster.ts';
import { Client } from './journey/client.ts';
import { lawfulFiling } from './journey/filing.ts';
import { brokersMachine, claimReviewOf, file, release, whenMandatesAreKnown } from './journey/journey.ts';

interface Told {
  doing?: string;
  refused?: string;
  pids?: number[];
}

const dataDir = mkdtempSync(join(tmpdir(), 'landfall-'));
const startMs = 180_000;
let cluster: Cluster | undefined;
afterAll(async () => {
  await cluster?.stop();
  for (const name of serviceNames) removeData(`${dataDir}/${name}`);
}, 60_000);

function inAProcess(folder: string, port: number, environment: Record<string, string> = {}): ChildProcess {
  const file = fileURLToPath(new URL('cluster/run-cluster.ts', import.meta.url));
  const env = { ...process.env, NODE_OPTIONS: '', ...environment };
  return fork(file, [folder, String(port)], { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
}

/** All that it tells, until it tells what is waited for. */
async function toldBy(child: ChildProcess, isEnough: (told: Told) => boolean): Promise<Told[]> {
  const all: Told[] = [];
  return new Promise((resolve, reject) => {
    child.on('message', (told: Told) => {
      all.push(told);
      if (isEnough(told)) resolve(all);
    });
    child.once('exit', () => reject(new Error(`it ended after telling ${JSON.stringify(all)}`)));
  });
}

/** The server itself, as a power cut would. */
async function killPostgresOf(name: ServiceName): Promise<void> {
  const admin = new pg.Client(cluster!.postgres[name].adminUrl);
  admin.on('error', () => undefined);
  await admin.connect();
  const { rows } = await admin.query<{ lock: string }>(`select pg_read_file('postmaster.pid') as lock`);
  process.kill(Number(rows[0]!.lock.split('\n')[0]), 'SIGKILL');
  await admin.end().catch(() => undefined);
}

async function until(isSo: () => boolean): Promise<void> {
  for (const giveUpAt = Date.now() + startMs; !isSo() && Date.now() < giveUpAt;)
    await new Promise((resolve) => setTimeout(resolve, 50));
}

test('a first start says what it downloads before it does', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'landfall-no-kafka-'));
  const maven = join(empty, 'mvn');
  writeFileSync(maven, '#!/bin/sh\ntest "$1" = --version\n');
  chmodSync(maven, 0o755);
  const environment = { LANDFALL_KAFKA_DIR: join(empty, 'kafka'), PATH: empty + delimiter + process.env['PATH'] };
  const child = inAProcess(join(empty, 'data'), await freePort(), environment);
  const told = await toldBy(child, ({ refused }) => refused !== undefined);
  expect(told[0]).toEqual({ doing: 'Downloading Apache Kafka 4.3.0 by Maven, some 44 MB, this once' });
  expect(told[1]!.refused).toContain('Maven could not bring Kafka');
  child.kill();
  rmSync(empty, { recursive: true });
});

test(
  'a cluster that is killed leaves no part and no broker running, and the next one starts on its data',
  async () => {
    const child = inAProcess(dataDir, await freePort());
    const { pids } = (await toldBy(child, (told) => told.pids !== undefined)).at(-1)!;
    expect(pids).toHaveLength(7);
    child.kill('SIGKILL');
    await until(() => !pids!.some(isRunning));
    expect(pids!.filter(isRunning)).toEqual([]);
    cluster = await startCluster({ dataDir, port: await freePort(), two: true, logLevel: 'silent' });
  },
  2 * startMs,
);

// One that has ended and that nobody waited for still has its number.
const isRunning = (pid: number): boolean => existsSync(`/proc/${pid}/exe`) && isAlive(pid);

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

test('with one of two processes of every service killed, filings and questions are answered as ever', async () => {
  const { parts, seconds, url } = cluster!;
  const [broker, officer] = await Promise.all([brokersMachine(url), Client.persona(url, 'officer')]);
  await whenMandatesAreKnown(broker);
  await Promise.all(serviceNames.map((name) => (name === 'entries' ? parts : seconds)[name]!.kill9()));
  const entry = await file(broker, lawfulFiling());
  const { errors } = await broker.ask(
    `query ($id: ID!) { viewer { account { displayName } } entry(by: { id: $id }) {
       reference review { status } documentRequests { id } activity(first: 1) { nodes { type } } } }`,
    { id: entry.id },
  );
  expect(errors).toBeUndefined();
  const { id } = await claimReviewOf(officer, entry.id);
  await release(officer, id);
  await broker.until('query ($id: ID!) { entry(by: { id: $id }) { status } }', { id: entry.id }, (data) => {
    return data.entry?.status === 'RELEASED';
  });
});

test(
  'whatever ends is started again, and it is said',
  async () => {
    const said: string[] = [];
    cluster!.keepRunning({ say: (what) => said.push(what), giveUp: (why) => said.push(why) });
    const names = ['review', 'entries', 'gateway 1', 'Kafka', 'Postgres of entries', 'accounts (2)'];
    await Promise.all([
      cluster!.parts.review.kill9(),
      cluster!.parts.gateway1.stop(),
      cluster!.kafka.kill9(),
      killPostgresOf('entries'),
    ]);
    await until(() => names.every((name) => said.includes(`${name} is ready again`)));
    for (const name of names) {
      expect(said.join('\n')).toContain(`${name} has ended (`);
      expect(said).toContain(`${name} is ready again`);
    }
    const broker = await brokersMachine(cluster!.url);
    await file(broker, lawfulFiling());
  },
  2 * startMs,
);
