import type { EventEnvelope, ServiceName } from '@landfall/events';
import type { MikroORM, SqlEntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import type { JSONWebKeySet, JWK } from 'jose';
import type { Logger } from 'pino';
import { Pool } from 'pg';
import type { Caller } from '../identity/caller.js';
import type { Arrival } from '../graph/arrival.js';
import type { Context } from '../graph/context.js';
import { isPlaceOf, openCursor, sealCursor } from '../graph/cursor.js';
import { keepClockOffsets } from '../deadlines/keep-clock-offsets.js';
import { keepDeadlines } from '../deadlines/sweep-deadlines.js';
import { migrate, openDatabase } from '../records/database.js';
import { serveEvents, logOf } from './events-route.js';
import {
  eventsAt,
  LocalBus,
  ownFeed,
  readEvents,
  readHead,
  startConsumers,
  startRelay,
  type Bus,
  type Consumers,
  type FeedReader,
} from '../events/index.js';
import { listenerEnding } from './end-listener.js';
import { resync } from '../graph/feed.js';
import { hideFaults, listener, serveSubgraph } from './http.js';
import { identityReader } from '../identity/identity.js';
import { loggerOf } from './logger.js';
import { Parts } from './parts.js';
import { serveHealth, whyNotReady } from './health.js';
import { serveRedrive } from './redrive-route.js';
import { serveReplay } from './replay-route.js';
import type { RunningService, ServiceDefinition } from './service.js';
import { urlsIn } from './service-urls.js';
import type { ServiceSettings } from './settings.js';
import { buildSubgraph } from '../graph/subgraph.js';
import { writeProbe, type CanWrite } from './write-probe.js';

/**
 * Starts a service: schema up to date, private and public listeners, relay, consumers and deadlines, unless these are looked
 * at by whoever starts it. What fails leaves nothing running.
 */
export async function startService(
  definition: ServiceDefinition,
  settings: ServiceSettings,
  { bus, looksAtDeadlines = true }: { bus: Bus; looksAtDeadlines?: boolean },
): Promise<RunningService> {
  const log = loggerOf(definition.name, settings.LOG_LEVEL);
  const parts = new Parts(log);
  try {
    // outside of a sandbox no account has a clock of its own
    const consumers = definition.consumers?.filter((one) => settings.SANDBOX || one !== keepClockOffsets) ?? [];
    const running = await startParts({ ...definition, consumers }, settings, bus, log, parts);
    if (looksAtDeadlines) parts.add('deadlines', keepDeadlines(running));
    return running;
  } catch (error) {
    await parts.end();
    throw error;
  }
}

async function startParts(
  definition: ServiceDefinition,
  settings: ServiceSettings,
  bus: Bus,
  log: Logger,
  parts: Parts,
): Promise<RunningService> {
  const { name } = definition;
  const { orm, pool } = await openRecords(definition, settings, log, parts);
  const own = ownFeed(pool, name);
  if (bus instanceof LocalBus) bus.register(name, own);
  const feedOf = feedsOf(name, settings, bus, own);
  const relay = startRelay({ producer: name, databaseUrl: settings.DATABASE_URL, bus, logger: log });
  parts.add('relay', () => relay.stop());
  const poke = () => relay.poke();
  const contextFor = contextMaker({ name, settings, orm, pool, poke, epoch: (await readHead(pool)).epoch });
  const canWrite = writeProbe(pool, log);
  let atWork: Consumers | null = null;
  const consumersOf = () => atWork;
  const graph = await openPrivateListener({
    ...{ definition, settings, log, orm, pool, bus, feedOf, contextFor, consumersOf, canWrite },
  });
  parts.add('private listener', graph.close);
  const consumers = await startConsumers({
    ...{ service: name, consumers: definition.consumers ?? [], orm, bus, feedOf, logger: log },
    ...{ holdMs: settings.HOLD_CONSUMERS_MS, onAnnounced: poke },
  });
  atWork = consumers;
  parts.add('consumers', () => consumers.stop());
  const running = {
    ...{ definition, settings, log, consumers, orm, url: graph.url, publicUrl: '', contextFor },
    stop: () => parts.end(),
    whyNotReady: () => whyNotReady(canWrite, consumersOf),
    drain: async () => {
      for (const part of [relay, consumers, relay]) await part.idle();
    },
  };
  await openToPublic(running, parts);
  return running;
}

async function openToPublic(running: RunningService, parts: Parts): Promise<void> {
  const publicListener = await openPublicListener(running);
  parts.add('public listener', publicListener.close);
  running.publicUrl = publicListener.url;
  const end = await running.definition.whenStarted?.(running);
  if (end) parts.add('what it does by itself', end);
}

async function openRecords(definition: ServiceDefinition, settings: ServiceSettings, log: Logger, parts: Parts) {
  await migrate(definition, settings.DATABASE_OWNER_URL, settings.DATABASE_URL);
  const orm = await openDatabase(definition, settings.DATABASE_URL);
  parts.add('records', () => orm.close(true));
  await definition.beforeEvents?.({ orm, settings, log });
  const pool = logPool(settings.DATABASE_URL, log);
  parts.add('log of events', () => pool.end());
  return { orm, pool };
}

interface Listener {
  url: string;
  close(): Promise<unknown>;
}

interface PrivateListenerParts {
  definition: ServiceDefinition;
  settings: ServiceSettings;
  log: Logger;
  orm: MikroORM;
  pool: Pool;
  bus: Bus;
  feedOf: (producer: ServiceName) => FeedReader;
  contextFor: RunningService['contextFor'];
  consumersOf: () => Consumers | null;
  canWrite: CanWrite;
}

/** Longer than any question or change may take. */
const lastAnswersMs = 9_000;

async function openPrivateListener(parts: PrivateListenerParts): Promise<Listener> {
  const { definition, settings, log, orm, pool, bus, feedOf, contextFor, consumersOf, canWrite } = parts;
  const { name: service, consumers = [] } = definition;
  const read = identityReader(service, settings.IDENTITY_KEYS as JSONWebKeySet, { sandbox: settings.SANDBOX });
  const app = listener(log);
  const end = listenerEnding(app);
  const server = await serveSubgraph(app, await buildSubgraph(definition), contextFor, read, log);
  serveEvents(app, feedOf(service), read);
  serveReplay(app, { service, consumers, orm, feedOf, logger: log }, read);
  serveRedrive(app, { service, consumers, consumersOf }, read);
  serveHealth(app, { pool, bus, consumersOf }, () => whyNotReady(canWrite, consumersOf));
  const url = await app.listen(addressOf(settings, settings.PORT));
  return { url, close: () => end(lastAnswersMs).then(() => server.stop()) };
}

async function openPublicListener(service: RunningService): Promise<Listener> {
  const { definition, settings, log } = service;
  if (!definition.publicRoutes) return { url: '', close: async () => undefined };
  const app = listener(log);
  const end = listenerEnding(app);
  hideFaults(app, log);
  await definition.publicRoutes(app, service);
  const url = await app.listen(addressOf(settings, settings.PUBLIC_PORT));
  return { url, close: () => end(lastAnswersMs) };
}

const addressOf = ({ HOST: host, REUSE_PORT }: ServiceSettings, port: number) =>
  REUSE_PORT ? { host, port, reusePort: true } : { host, port };

/** The service's log is read over a few connections of its own, so that feeds never wait behind operations. */
function logPool(url: string, log: Logger): Pool {
  const pool = new Pool({ connectionString: url, max: 4, connectionTimeoutMillis: 3_000, idleTimeoutMillis: 30_000 });
  pool.on('error', (error) => log.warn({ err: error }, 'a database connection was lost'));
  return pool;
}

interface ContextParts {
  name: ServiceName;
  settings: ServiceSettings;
  orm: MikroORM;
  pool: Pool;
  poke: () => void;
  /** Of the service's own log, as it was at the start. */
  epoch: string;
}

function contextMaker({ name, settings, orm, pool, poke: onCommit, ...log }: ContextParts) {
  const cursors: Context['cursors'] = {
    seal: (position) => sealCursor(settings.CURSOR_KEY, name, { position, epoch: log.epoch }),
    open: (cursor) => {
      const place = openCursor(settings.CURSOR_KEY, name, cursor);
      if (place && !isPlaceOf(place, log.epoch)) throw resync();
      return place && place.position;
    },
  };
  // A database may be put back beneath a service that runs: what it says itself counts.
  const read: Context['events']['read'] = async (range) => {
    const page = await readEvents(pool, name, range);
    log.epoch = page.epoch;
    return page;
  };
  const eventsOf = (): Context['events'] => {
    const events = new DataLoader<number, EventEnvelope | null>(async (positions) => {
      log.epoch = (await readHead(pool)).epoch;
      return eventsAt(pool, name, positions);
    });
    return { read, at: (position) => events.load(position) };
  };
  return (caller: Caller, arrival: Arrival | null = null): Context => ({
    caller,
    arrival: arrival && { ...arrival, at: caller.asOf ?? arrival.at },
    settings,
    em: orm.em.fork() as SqlEntityManager,
    now: () => caller.asOf ?? new Date(),
    cursors,
    events: eventsOf(),
    onCommit,
    loaders: new Map(),
  });
}

/** How each producer's log is read: its own directly, others' in the same process too, else over their private listener. */
function feedsOf(name: ServiceName, settings: ServiceSettings, bus: Bus, own: FeedReader) {
  const urls = urlsIn(settings);
  return (producer: ServiceName): FeedReader => {
    if (producer === name) return own;
    if (bus instanceof LocalBus) return bus.feedOf(producer);
    return logOf(producer, urls[producer], settings.SERVICE_KEY as JWK, name);
  };
}
