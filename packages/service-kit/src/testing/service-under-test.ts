import { serviceNames, type EventEnvelope, type NewEvent, type ServiceName } from '@landfall/events';
import { freshDatabase } from '@landfall/local-postgres';
import type { Caller } from '../identity/caller.js';
import { LocalBus, largestPage } from '../events/index.js';
import { identityHeader, signIdentity } from '../identity/identity.js';
import { makeKeys, type PlatformKeys } from '../identity/make-keys.js';
import type { ServiceDefinition } from '../service/service.js';
import { readSettings, serviceSettings } from '../service/settings.js';
import type { RunningService } from '../service/service.js';
import { startService } from '../service/start-service.js';
import { Neighbour } from './neighbour.js';

export interface Answer {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read whatever they selected
  data: any;
  errors?: { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[];
}

/**
 * One service at work on real Postgres, its neighbours replaced by their event logs alone. Its deadlines run out when a test
 * says what time it is, by `sweepDeadlines`.
 */
export interface ServiceUnderTest {
  service: RunningService;
  /** The keys of all services, to sign what a neighbour would. */
  keys: PlatformKeys;
  /** The database's url as the application role, and as its superuser. */
  database: { appUrl: string; ownerUrl: string; adminUrl: string };
  /** Asks over HTTP with the identity that the gateway would sign. */
  graphql(caller: Caller, query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** An event of a neighbouring service happens; `drain` waits for its effects. */
  hear(event: NewEvent, at?: { time?: Date; actor?: string }): Promise<void>;
  drain(): Promise<void>;
  /** Everything that the service has announced so far, in order. */
  announced(): Promise<EventEnvelope[]>;
  stop(): Promise<void>;
}

export interface UnderTestOptions {
  environment?: Record<string, string>;
}

export async function serviceUnderTest(
  definition: ServiceDefinition,
  options: UnderTestOptions = {},
): Promise<ServiceUnderTest> {
  const { name } = definition;
  const [keys, database] = await Promise.all([makeKeys(), freshDatabase(name)]);
  const bus = new LocalBus();
  const neighbours = neighboursOf(name, bus);
  const settings = readSettings(serviceSettings, {
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    BUS: 'local',
    IDENTITY_KEYS: JSON.stringify(keys.public),
    SERVICE_KEY: JSON.stringify(keys.services[name]),
    CURSOR_KEY: keys.cursorKey,
    SANDBOX: 'true',
    LOG_LEVEL: 'silent',
    ...options.environment,
  });
  const service = await startService(definition, settings, { bus, looksAtDeadlines: false });
  return {
    service,
    keys,
    database,
    graphql: (caller, query, variables = {}) => ask(service, keys, caller, { query, variables }),
    hear: async (event, at = {}) => neighbours.get(event.source)!.tell(event, at),
    drain: () => service.drain(),
    announced: () => allEvents(service),
    stop: async () => {
      await service.stop();
      await bus.stop();
      await database.drop();
    },
  };
}

function neighboursOf(name: ServiceName, bus: LocalBus): Map<ServiceName, Neighbour> {
  const others = serviceNames.filter((one) => one !== name).map((other) => [other, new Neighbour(other, bus)] as const);
  for (const [other, neighbour] of others) bus.register(other, neighbour.feed);
  return new Map(others);
}

async function ask(service: RunningService, keys: PlatformKeys, caller: Caller, body: object): Promise<Answer> {
  const identity = await signIdentity(keys.gateway, 'gateway', service.definition.name, caller);
  const answer = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [identityHeader]: identity },
    body: JSON.stringify(body),
  });
  return (await answer.json()) as Answer;
}

async function allEvents(service: RunningService): Promise<EventEnvelope[]> {
  await service.drain();
  const context = service.contextFor({
    subject: 'system:test',
    accountId: null,
    roles: ['SYSTEM'],
    ports: [],
    rightsVersion: 0,
    asOf: null,
  });
  const all: EventEnvelope[] = [];
  for (let after = 0; ;) {
    const page = await context.events.read({ after, limit: largestPage });
    all.push(...page.events);
    if (page.events.length < largestPage) return all;
    after = page.through;
  }
}
