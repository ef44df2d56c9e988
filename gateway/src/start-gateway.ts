import {
  listenerEnding,
  loggerOf,
  logOf,
  Parts,
  urlsIn,
  type Bus,
  type Caller,
  type ServiceName,
} from '@landfall/service-kit';
import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import type { GatewayContext } from './answer.js';
import { executionOver } from './graph/execute.js';
import { KnownDocuments } from './graph/known-documents.js';
import { loadGraph, type Graph } from './graph/load-graph.js';
import { DocumentShelf } from './graph/prepare.js';
import { clientAddress } from './http/client-address.js';
import { openHttp } from './http/open-http.js';
import { privateDoor, type WhyNotReady } from './http/operate.js';
import { identityMint } from './identity/mint-identity.js';
import { EndedSessions } from './identity/ended-sessions.js';
import { identifier, type Identify } from './identity/identify.js';
import { RightsWatch } from './identity/rights-watch.js';
import { accessTokenVerifier, type TokenTerms } from './identity/verify-access-token.js';
import { sessionReader } from './identity/session-reader.js';
import { answersToNobody, openToAnyone } from './limits/open-to-anyone.js';
import { PlanningTurns } from './limits/planning-turns.js';
import { Shares } from './limits/share-fairly.js';
import { scaleFor } from './limits/weigh-document.js';
import { eventAnswers } from './live/answer-event.js';
import { followLogs } from './live/follow-logs.js';
import { LiveSessions } from './live/live-sessions.js';
import type { ReadLog } from './live/notice.js';
import { openSocketDoor } from './live/socket-door.js';
import { streamOpener } from './live/stream-door.js';
import { Subscriptions } from './live/subscriptions.js';
import { gatewayMetrics, type GatewayMetrics } from './metrics.js';
import type { GatewaySettings } from './settings.js';

export interface RunningGateway {
  /** Where it listens; the public address may be another. */
  url: string;
  /** Where health, readiness and metrics of this very gateway are told. */
  privateUrl: string;
  stop(): Promise<void>;
}

export interface GatewayOptions {
  /** Brings the events that subscriptions live on; without one they come by asking the services' logs. */
  bus?: Bus;
  /** The composed graph, when it is not the file beside this package. */
  supergraphSdl?: string;
  /** Root fields that its services answer to anyone. */
  openToAnyone?: ReadonlySet<string>;
  log?: Logger;
  /** Why the platform is not ready though this gateway is, where services live in its process; null when it is. */
  whyNotReady?: WhyNotReady;
  /** Where plans take turns; a test may hold it, to see who goes first. */
  turns?: PlanningTurns;
}

const supergraphFile = new URL('../supergraph.graphql', import.meta.url);

/** Starts one gateway: the one public origin of the platform. Rejects, leaving nothing behind, when the port is taken. */
export async function startGateway(settings: GatewaySettings, options: GatewayOptions = {}): Promise<RunningGateway> {
  const log = options.log ?? loggerOf('gateway', settings.LOG_LEVEL);
  const metrics = gatewayMetrics(options.bus);
  const rights = new RightsWatch();
  const ended = new EndedSessions();
  const services = urlsIn(settings);
  const supergraphSdl = options.supergraphSdl ?? readFileSync(supergraphFile, 'utf8');
  const identityFor = identityMint(settings.GATEWAY_KEY);
  const graph = await loadGraph({ supergraphSdl, services, identityFor, metrics, log });
  const read = (service: ServiceName): ReadLog => logOf(service, services[service], settings.GATEWAY_KEY, 'gateway');
  const logs = followLogs({ read, rights, ended, metrics, log });
  const followed = await followBus(options.bus, logs);
  const parts = new Parts(log);
  parts.add('graph', () => graph.stop());
  parts.add('logs', async () => Object.values(logs).forEach((one) => one.stop()));
  parts.add('bus', () => Promise.all(followed.map((one) => one.stop())));
  const sessions = new LiveSessions(rights, ended, metrics);
  const turns = options.turns ?? new PlanningTurns();
  const openRoots = options.openToAnyone ?? openToAnyone;
  const gateway = contextOf({ settings, graph, supergraphSdl, openRoots, turns, logs, rights, ended, metrics, log });
  const doors = await openDoors(gateway, sessions, options.whyNotReady ?? (() => null)).catch(
    async (error: unknown) => {
      await parts.end();
      throw error;
    },
  );
  parts.add('doors', () => doors.close());
  return { url: doors.url, privateUrl: doors.privateUrl, stop: () => parts.end() };
}

interface GatewayParts {
  settings: GatewaySettings;
  graph: Graph;
  supergraphSdl: string;
  openRoots: ReadonlySet<string>;
  turns: PlanningTurns;
  logs: ReturnType<typeof followLogs>;
  rights: RightsWatch;
  ended: EndedSessions;
  metrics: GatewayMetrics;
  log: Logger;
}

function contextOf(parts: GatewayParts): GatewayContext {
  const { settings, graph, supergraphSdl, openRoots, turns, logs, metrics, log } = parts;
  const { schema } = graph;
  const shares = new Shares(settings.SHARED_NETWORKS);
  const answerNobody = answersToNobody(schema, openRoots);
  const schemaHash = createHash('sha256').update(supergraphSdl).digest('hex');
  const { plan, execute } = executionOver({ graph, schemaHash, turns, shares, answerNobody });
  const answers = eventAnswers({ plan, execute, metrics, log });
  return {
    settings,
    schema,
    shelf: new DocumentShelf(schema, {
      introspection: settings.SANDBOX,
      metrics,
      weigh: scaleFor(schema, supergraphSdl),
      known: KnownDocuments.in(settings.WEB_DIST),
    }),
    execute,
    identify: identifierOf(parts),
    shares,
    subscriptions: new Subscriptions({ schema, logs, cursorKey: settings.CURSOR_KEY, answers }),
    metrics,
    log,
  };
}

function identifierOf({ settings, rights, ended, log }: GatewayParts): Identify {
  const isOutdated = (caller: Caller): boolean => rights.isOutdated(caller);
  const readSession = sessionReader({ accountsUrl: settings.ACCOUNTS_PUBLIC_URL, ended, isOutdated, log });
  const origin = { publicUrl: settings.PUBLIC_URL, isSandbox: settings.SANDBOX };
  return identifier(origin, accessTokenVerifier({ ...termsOf(settings), isOutdated }), readSession);
}

const termsOf = ({ ACCOUNTS_PUBLIC_URL, PUBLIC_URL }: GatewaySettings): Omit<TokenTerms, 'isOutdated'> => ({
  jwksUrl: `${ACCOUNTS_PUBLIC_URL}/oidc/jwks`,
  issuer: `${PUBLIC_URL}/oidc`,
  audience: `${PUBLIC_URL}/graphql`,
});

/** Every gateway is a group of its own on the bus, since each needs every event. */
async function followBus(
  bus: Bus | undefined,
  logs: ReturnType<typeof followLogs>,
): Promise<{ stop(): Promise<void> }[]> {
  if (!bus) return [];
  const group = `gateway-${randomUUID()}`;
  const follow = async (producer: ServiceName) =>
    bus.follow({
      group,
      producer,
      fromHead: true,
      deliver: async ({ event }) => {
        if (event) logs[producer as keyof typeof logs]?.take(event);
      },
    });
  return Promise.all(Object.keys(logs).map((producer) => follow(producer as ServiceName)));
}

/** Longer than any question may take. */
const lastAnswersMs = 9_000;
/** Nothing that is asked there takes long, and a balancer that asks once more hears that it is not ready. */
const insideAnswersMs = 1_000;

interface Doors {
  url: string;
  privateUrl: string;
  close(): Promise<void>;
}

async function openDoors(gateway: GatewayContext, sessions: LiveSessions, whyNotBehind: WhyNotReady): Promise<Doors> {
  const { settings, metrics, log } = gateway;
  const addressOf = clientAddress(settings.TRUSTED_PROXIES);
  let isOpen = false;
  const whyNotReady: WhyNotReady = () => (isOpen ? whyNotBehind() : 'it is starting or stopping');
  const { app, end } = await openHttp(gateway, addressOf, streamOpener(gateway, sessions), whyNotReady);
  const closeSockets = openSocketDoor(app.server, gateway, sessions, addressOf);
  const inside = privateDoor(metrics, whyNotReady, log);
  const endInside = listenerEnding(inside);
  const privateUrl = await inside.listen({ port: settings.PRIVATE_PORT, host: settings.PRIVATE_HOST });
  const { PORT: port, HOST: host, REUSE_PORT: reusePort } = settings;
  await app.listen({ port, host, ...(reusePort ? { reusePort } : {}) }).catch(async (error: unknown) => {
    await inside.close();
    throw error;
  });
  isOpen = true;
  const { port: taken } = app.server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    privateUrl,
    close: async () => {
      isOpen = false;
      sessions.stop();
      await Promise.all([closeSockets(), end(lastAnswersMs)]);
      await endInside(insideAnswersMs);
    },
  };
}
