// The platform distributed on one machine: a Kafka broker, four Postgres servers, one process per service, two gateways
// on one address. `npm run cluster` builds and runs this; with `-- --two` each service has two processes.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CannotStart, freePort, type Postgres } from '@landfall/local-postgres';
import { keysIn, serviceNames, type ServiceName } from '@landfall/service-kit';
import { banner } from './banner.ts';
import { keepRunning, type Kept, type KeepingTerms } from './cluster/keep-running.ts';
import { postgresOf, type KeptPostgres } from './cluster/kept-postgres.ts';
import { partOf, type Part, type PartToRun } from './cluster/part.ts';
import {
  gatewaySettings,
  privateUrls,
  serviceSettings,
  sharedSettings,
  type ClusterOptions,
  type Ports,
} from './cluster/settings.ts';
import { demoData } from './demo-data.ts';
import { fetchKafka, kafkaIsHere, KafkaMissing, startKafka, type Kafka } from './kafka.ts';
import { kafkaVersion } from './kafka/fetch-kafka.ts';
import { portNamed, refuseTakenPublicPort } from './public-port.ts';
import { noteRunning, noteStopped } from './running.ts';

export interface Cluster {
  url: string;
  /** Private listeners of the two gateways. */
  gateways: string[];
  /** Private listeners, by service. */
  services: Record<ServiceName, string>;
  kafka: Kafka;
  postgres: Record<ServiceName, Postgres>;
  parts: Record<ServiceName | 'gateway1' | 'gateway2', Part>;
  /** The second process of each service, where there are two. */
  seconds: Partial<Record<ServiceName, Part>>;
  /** Starts again whatever ends, until the cluster is stopped or something ends too often. */
  keepRunning(terms: Omit<KeepingTerms, 'isStopping'>): void;
  stop(): Promise<void>;
}

type Stops = (() => Promise<void>)[];

/** Starts every part and waits until each is ready. @throws CannotStart or KafkaMissing with a sentence for people. */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  await refuseTakenPublicPort(options.port);
  mkdirSync(options.dataDir, { recursive: true });
  const stops: Stops = [];
  let isStopping = false;
  const stop = async () => {
    isStopping = true;
    while (stops.length) await stops.pop()!();
  };
  try {
    const { all, ...cluster } = await startParts(options, stops);
    const keep = (terms: Omit<KeepingTerms, 'isStopping'>) =>
      void keepRunning(all, { ...terms, isStopping: () => isStopping });
    return { ...cluster, keepRunning: keep, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startParts(options: ClusterOptions, stops: Stops) {
  const say = options.onProgress ?? (() => {});
  if (!kafkaIsHere()) say(`Downloading Apache Kafka ${kafkaVersion} by Maven, some 44 MB, this once`);
  await fetchKafka();
  const servers = await fourServers(options, stops);
  const kafka = await theBroker(options, stops);
  const postgres = Object.fromEntries(servers.map(([name, { server }]) => [name, server])) as Cluster['postgres'];
  const ports = await portsOfServices();
  const keys = await keysIn(`${options.dataDir}/keys.json`);
  const shared = sharedSettings(options, keys, kafka, ports);
  const started: Part[] = [];
  const startPart = (toRun: PartToRun) => startOne(partOf(toRun), started, stops, say);
  say(options.two ? 'Starting two processes of each of the four services' : 'Starting four services');
  const service = (name: ServiceName, called: string = name) => ({
    ...{ name: called, folder: `services/${name}`, url: privateUrls(ports)[name] },
    settings: serviceSettings(name, shared, keys, postgres[name], ports[name]),
  });
  const firsts = await ofEach((name) => startPart(service(name)));
  const seconds = options.two ? await ofEach((name) => startPart(service(name, `${name} (2)`))) : {};
  say('Starting two gateways');
  const settings = gatewaySettings(options, shared, keys, ports);
  const startGateway = async (name: string) => {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const own = { ...settings, PRIVATE_PORT: String(port) };
    return { url, part: await startPart({ name, folder: 'gateway', settings: own, url }) };
  };
  const [one, other] = [await startGateway('gateway 1'), await startGateway('gateway 2')];
  const broker: Kept = { name: 'Kafka', ended: () => kafka.ended(), start: () => kafka.restart() };
  return {
    ...{ url: `http://localhost:${options.port}`, gateways: [one.url, other.url] },
    ...{ services: privateUrls(ports), kafka, postgres, seconds },
    parts: { ...firsts, gateway1: one.part, gateway2: other.part },
    all: [broker, ...servers.map(([, server]) => server), ...started],
  };
}

async function startOne(part: Part, started: Part[], stops: Stops, say: (doing: string) => void): Promise<Part> {
  started.push(part);
  stops.push(() => part.stop());
  // On a machine with too much to do a start may fail that the next one does not.
  await part.start().catch((error: Error) => {
    say(`${error.message} Starting it again`);
    return part.start();
  });
  return part;
}

async function ofEach(start: (name: ServiceName) => Promise<Part>): Promise<Record<ServiceName, Part>> {
  const started = serviceNames.map(async (name) => [name, await start(name)] as const);
  return Object.fromEntries(await Promise.all(started)) as Record<ServiceName, Part>;
}

async function theBroker({ dataDir, onProgress: say }: ClusterOptions, stops: Stops): Promise<Kafka> {
  say?.('Starting the Kafka broker');
  const kafka = await startKafka({ dataDir: `${dataDir}/kafka` });
  stops.push(() => kafka.stop());
  return kafka;
}

async function portsOfServices(): Promise<Record<ServiceName, Ports>> {
  const chosen = serviceNames.map(
    async (name) => [name, { private: await freePort(), public: await freePort() }] as const,
  );
  return Object.fromEntries(await Promise.all(chosen)) as Record<ServiceName, Ports>;
}

/** Before all else: they refuse a data folder that another cluster runs on. */
async function fourServers(options: ClusterOptions, stops: Stops): Promise<(readonly [ServiceName, KeptPostgres])[]> {
  options.onProgress?.('Starting four Postgres servers');
  return Promise.all(
    serviceNames.map(async (name) => {
      const server = await postgresOf(name, options.dataDir);
      stops.push(() => server.stop());
      return [name, server] as const;
    }),
  );
}

const dataDir = fileURLToPath(new URL('../.data/cluster', import.meta.url));

async function main(): Promise<void> {
  const began = performance.now();
  const { values } = parseArgs({ options: { two: { type: 'boolean', default: false } } });
  const say = (doing: string) => console.log(`${doing} …`);
  const port = portNamed(process.env['PORT']);
  const cluster = await startCluster({ dataDir, port, two: values.two, onProgress: say });
  noteRunning(dataDir, { url: cluster.url, services: cluster.services, keysFile: `${dataDir}/keys.json` });
  const leave = endOnce(cluster);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => leave(0, '\nStopping …'));
  // It never leaves because all that it started has ended: that is said, and started again.
  setInterval(() => undefined, 60_000);
  cluster.keepRunning({
    say: (what) => console.error(what),
    giveUp: (why) => leave(1, `${why} Everything is stopped; what was acknowledged is on disk: npm run cluster`),
  });
  const demo = demoData(cluster.url, { progressFile: `${dataDir}/demo-data.json`, say });
  await demo.fileFirst();
  console.log(banner(cluster.url, (performance.now() - began) / 1000, cluster.gateways));
  await demo.fileRest();
}

function endOnce(cluster: Cluster): (code: number, why: string) => void {
  let isEnding = false;
  return (code, why) => {
    if (isEnding) return;
    isEnding = true;
    console.error(why);
    noteStopped(dataDir);
    void cluster.stop().then(() => process.exit(code));
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error: unknown) => {
    const known = error instanceof CannotStart || error instanceof KafkaMissing;
    console.error(known ? `Landfall cannot start: ${error.message}` : error);
    process.exit(1);
  });
}
