import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { makeEvent } from '@landfall/events';
import { freshDatabase, type FreshDatabase } from '@landfall/local-postgres';
import type { MikroORM, SqlEntityManager } from '@mikro-orm/postgresql';
import pg from 'pg';
import { migrate, openDatabase } from '../../src/records/database.js';
import {
  appendEvents,
  type Bus,
  type Consumer,
  type Consumers,
  type ConsumersOptions,
  ownFeed,
  type Relay,
  startConsumers,
  startRelay,
} from '../../src/events/index.js';
import { kitMigration } from '../../src/records/kit-migration.js';
import type { BusAdapter, RunningBroker } from './adapters.js';
import { consumerTables } from './consumers.js';

/** What happens to a platform in one clause of the contract: documents announces, review consumes. */
export interface Platform {
  bus: Bus;
  broker: RunningBroker | null;
  prefix: string;
  documents: { pool: pg.Pool; em: SqlEntityManager; url: string; ownerUrl: string };
  review: { pool: pg.Pool; em: SqlEntityManager };
  feed: ReturnType<typeof ownFeed>;
  /** A relay of documents; onto another bus than the platform’s, if given. */
  relay(onto?: Bus): Relay;
  consume(consumers: Consumer[], more?: Partial<ConsumersOptions>): Promise<Consumers>;
  /** Announces that a request was answered, in a transaction of its own; `id` tells the request. */
  answer(key: string, id: string): Promise<void>;
  /** Another process of the platform, with its own relay, bus and consumers; `crashAt` lets it die there. */
  worker(consumers: string[], crashAt?: string): Worker;
  close(): Promise<void>;
}

export interface Worker {
  process: ChildProcess;
  ready: Promise<void>;
  /** The signal or code that it ended with. */
  ended: Promise<string>;
  answer(key: string, id: string): void;
}

const definition = { tables: [], migrations: [kitMigration] };

export async function openPlatform(adapter: BusAdapter): Promise<Platform> {
  const prefix = `${randomBytes(4).toString('hex')}.`;
  const documents = await openService('documents', []);
  const review = await openService('review', consumerTables);
  const feed = ownFeed(documents.pool, 'documents');
  const bus = adapter.open(prefix, feed);
  const stops: (() => Promise<unknown>)[] = [];
  return {
    ...{ bus, broker: adapter.broker, prefix, feed },
    documents: {
      pool: documents.pool,
      em: documents.em,
      url: documents.database.appUrl,
      ownerUrl: documents.database.ownerUrl,
    },
    review,
    relay: (onto = bus) =>
      stopping(stops, startRelay({ producer: 'documents', databaseUrl: documents.database.appUrl, bus: onto })),
    consume: async (consumers, more = {}) => {
      const { orm } = review;
      const feedOf = () => feed;
      return stopping(stops, await startConsumers({ service: 'review', orm, bus, feedOf, consumers, ...more }));
    },
    answer: (key, id) => answerAll(documents.em, key, [id]),
    worker: (consumers, crashAt) => {
      const urls = { documentsUrl: documents.database.appUrl, reviewUrl: review.database.appUrl };
      const worker = startWorker({ ...urls, brokers: adapter.broker?.brokers ?? null, prefix, consumers }, crashAt);
      stops.push(async () => worker.process.kill('SIGKILL') && (await worker.ended));
      return worker;
    },
    close: async () => {
      await Promise.all(stops.map((stop) => stop()));
      await bus.stop();
      await Promise.all([documents.close(), review.close()]);
    },
  };
}

function stopping<T extends { stop(): Promise<void> }>(stops: (() => Promise<unknown>)[], started: T): T {
  stops.push(() => started.stop());
  return started;
}

async function openService(service: string, tables: string[]) {
  const database = await freshDatabase(service);
  await migrate(definition, database.ownerUrl, database.appUrl);
  if (tables.length > 0) await createTables(database, tables);
  const orm: MikroORM = await openDatabase(definition, database.appUrl);
  const pool = new pg.Pool({ connectionString: database.appUrl, max: 4 });
  pool.on('error', () => undefined);
  const close = async () => {
    await pool.end();
    await orm.close(true);
    await database.drop();
  };
  return { database, orm, em: orm.em as SqlEntityManager, pool, close };
}

async function createTables(database: FreshDatabase, tables: string[]): Promise<void> {
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  for (const table of tables) await owner.query(table);
  const role = new URL(database.appUrl).username;
  await owner.query(`grant select, insert, update, delete on all tables in schema public to "${role}"`);
  await owner.query(`grant usage on all sequences in schema public to "${role}"`);
  await owner.end();
}

/** Announces that requests of one key were answered, in one transaction that commits after that time. */
export async function answerAll(root: SqlEntityManager, key: string, ids: string[], seconds = 0): Promise<void> {
  const events = ids.map((id) =>
    makeEvent('request.answered', { requestId: id, entryId: key }, { subject: id, partitionkey: key }),
  );
  await root.fork().transactional(async (tx) => {
    const em = tx as SqlEntityManager;
    // the operation locks the object that its event is about
    await em.execute('select pg_advisory_xact_lock(hashtext(?))', [key]);
    await appendEvents(em, events, { time: new Date(), actor: 'per_1' });
    if (seconds > 0) await em.execute('select pg_sleep(?)', [seconds]);
  });
}

function startWorker(settings: object, crashAt?: string): Worker {
  const file = fileURLToPath(new URL('worker.ts', import.meta.url));
  const child = fork(file, [JSON.stringify(settings)], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: { ...process.env, NODE_OPTIONS: '', LANDFALL_CRASH_AT: crashAt ?? '' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = new Promise<string>((resolve) => child.once('exit', (code, signal) => resolve(signal ?? String(code))));
  const ready = new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code, signal) => reject(new Error(`the worker ended early: ${signal ?? code}`)));
  });
  ready.catch(() => undefined);
  return {
    process: child,
    ready,
    ended,
    answer: (key, id) => child.connected && child.send({ key, id }, () => undefined),
  };
}

export interface Effect {
  event_id: string;
  key: string;
  position: number;
}

/** What a consumer has done, in the order it did it. */
export async function effectsOf({ review }: Platform, consumer: string): Promise<Effect[]> {
  const { rows } = await review.pool.query<Effect>(
    'select event_id, key, position::integer from effect where consumer = $1 order by n',
    [consumer],
  );
  return rows;
}

/** Waits until it is so; fails with what was waited for. */
export async function until(what: string, isSo: () => Promise<boolean>, milliseconds = 25_000): Promise<void> {
  const giveUpAt = Date.now() + milliseconds;
  while (!(await isSo())) {
    if (Date.now() > giveUpAt) throw new Error(`In ${milliseconds} ms it did not happen: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Every event of the log once, and each key in the order of the log. */
export async function expectEachOnceInOrder(platform: Platform, effects: Effect[]): Promise<void> {
  const { rows } = await platform.documents.pool.query<{ id: string }>('select id from event order by position');
  expect(effects.map((effect) => effect.event_id).sort()).toEqual(rows.map((row) => row.id).sort());
  for (const [key, own] of Map.groupBy(effects, (effect) => effect.key)) {
    const positions = own.map((effect) => effect.position);
    expect({ key, positions }).toEqual({ key, positions: positions.toSorted((a, b) => a - b) });
  }
}
