// The platform distributed on one machine: a Kafka broker, four Postgres servers, one process per service, two gateways
// on one address. `npm run cluster` builds and runs this.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CannotStart, freePort, startPostgres, type Postgres } from '@landfall/local-postgres';
import { keysIn, serviceNames, type PlatformKeys, type ServiceName } from '@landfall/service-kit';
import { banner } from './banner.ts';
import { demoData } from './demo-data.ts';
import { KafkaMissing, startKafka, type Kafka } from './kafka.ts';
import { portNamed, refuseTakenPublicPort } from './public-port.ts';
import { noteRunning, noteStopped } from './running.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

export interface ClusterOptions {
  dataDir: string;
  port: number;
  holdConsumersMs?: number;
  logLevel?: string;
  onProgress?: (doing: string) => void;
}

/** One process of the cluster, as a test of faults handles it. */
export interface Part {
  readonly child: ChildProcess;
  /** Ends it at once, as a power cut would. */
  kill9(): Promise<void>;
  /** Starts it again with the same settings, once it has ended. */
  start(): Promise<void>;
}

export interface Cluster {
  url: string;
  /** Private listeners of the two gateways. */
  gateways: string[];
  /** Private listeners, by service. */
  services: Record<ServiceName, string>;
  kafka: Kafka;
  postgres: Record<ServiceName, Postgres>;
  parts: Record<ServiceName | 'gateway1' | 'gateway2', Part>;
  stop(): Promise<void>;
}

interface Ports {
  private: number;
  public: number;
}

/** Starts every part and waits until each is ready. @throws CannotStart or KafkaMissing with a sentence for people. */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const say = options.onProgress ?? (() => {});
  await refuseTakenPublicPort(options.port);
  mkdirSync(options.dataDir, { recursive: true });
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    while (stops.length) await stops.pop()!();
  };
  try {
    say('Starting the Kafka broker and four Postgres servers');
    const kafka = await startKafka({ dataDir: `${options.dataDir}/kafka` });
    stops.push(() => kafka.stop());
    const postgres = await fourServers(options.dataDir, stops);
    const ports = await portsOfServices();
    const keys = await keysIn(`${options.dataDir}/keys.json`);
    const shared = sharedSettings(options, keys, kafka, ports);
    const startPart = async (folder: string, settings: Record<string, string>, port: number): Promise<Part> => {
      const part = partOf(folder, settings, `http://127.0.0.1:${port}`);
      stops.push(() => end(part.child));
      await part.start();
      return part;
    };
    say('Starting four services');
    const services = await Promise.all(
      serviceNames.map(async (name) => {
        const settings = serviceSettings(name, shared, keys, postgres[name], ports[name]);
        return [name, await startPart(`services/${name}`, settings, ports[name].private)] as const;
      }),
    );
    say('Starting two gateways');
    const settings = gatewaySettings(options, shared, keys, ports);
    const startGateway = (port: number) => startPart('gateway', { ...settings, PRIVATE_PORT: String(port) }, port);
    const gatewayPorts = [await freePort(), await freePort()] as const;
    const gateway1 = await startGateway(gatewayPorts[0]);
    const gateway2 = await startGateway(gatewayPorts[1]);
    const gateways = gatewayPorts.map((port) => `http://127.0.0.1:${port}`);
    const parts = { ...(Object.fromEntries(services) as Record<ServiceName, Part>), gateway1, gateway2 };
    const url = `http://localhost:${options.port}`;
    return { url, gateways, services: privateUrls(ports), kafka, postgres, parts, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function portsOfServices(): Promise<Record<ServiceName, Ports>> {
  const chosen = serviceNames.map(
    async (name) => [name, { private: await freePort(), public: await freePort() }] as const,
  );
  return Object.fromEntries(await Promise.all(chosen)) as Record<ServiceName, Ports>;
}

async function fourServers(dataDir: string, stops: (() => Promise<void>)[]): Promise<Record<ServiceName, Postgres>> {
  const started = await Promise.all(
    serviceNames.map(async (name) => {
      const server = await startPostgres({ dataDir: `${dataDir}/${name}`, durable: true, databases: [name] });
      stops.push(() => server.stop());
      return [name, server] as const;
    }),
  );
  return Object.fromEntries(started) as Record<ServiceName, Postgres>;
}

const privateUrls = (ports: Record<ServiceName, Ports>) =>
  Object.fromEntries(
    serviceNames.map((name) => [name, `http://127.0.0.1:${ports[name].private}`]),
  ) as Cluster['services'];

function sharedSettings(options: ClusterOptions, keys: PlatformKeys, kafka: Kafka, ports: Record<ServiceName, Ports>) {
  const urls = Object.entries(privateUrls(ports)).map(([name, url]) => [`${name.toUpperCase()}_URL`, url]);
  return {
    ...(Object.fromEntries(urls) as Record<string, string>),
    BUS: 'kafka',
    KAFKA_BROKERS: kafka.brokers,
    FILES_DIR: resolve(options.dataDir, 'files'),
    CURSOR_KEY: keys.cursorKey,
    PUBLIC_URL: `http://localhost:${options.port}`,
    SANDBOX: 'true',
    LOG_LEVEL: options.logLevel ?? 'warn',
    HOLD_CONSUMERS_MS: String(options.holdConsumersMs ?? 0),
  };
}

const serviceSettings = (
  name: ServiceName,
  shared: Record<string, string>,
  keys: PlatformKeys,
  server: Postgres,
  ports: Ports,
) => ({
  ...shared,
  PORT: String(ports.private),
  PUBLIC_PORT: String(ports.public),
  DATABASE_URL: server.url(name, 'app'),
  DATABASE_OWNER_URL: server.url(name, 'owner'),
  IDENTITY_KEYS: JSON.stringify(keys.public),
  SERVICE_KEY: JSON.stringify(keys.services[name]),
});

const gatewaySettings = (
  options: ClusterOptions,
  shared: Record<string, string>,
  keys: PlatformKeys,
  ports: Record<ServiceName, Ports>,
) => ({
  ...shared,
  PORT: String(options.port),
  REUSE_PORT: 'true',
  ACCOUNTS_PUBLIC_URL: `http://127.0.0.1:${ports.accounts.public}`,
  DOCUMENTS_PUBLIC_URL: `http://127.0.0.1:${ports.documents.public}`,
  GATEWAY_KEY: JSON.stringify(keys.gateway),
  WEB_DIST: `${root}/web/dist`,
});

function partOf(folder: string, settings: Record<string, string>, url: string): Part {
  let child: ChildProcess | null = null;
  return {
    get child() {
      return child!;
    },
    kill9: () => end(child!, 'SIGKILL'),
    start: async () => {
      child = spawn(process.execPath, ['dist/main.js'], {
        cwd: `${root}/${folder}`,
        env: { PATH: process.env['PATH'], ...settings },
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      });
      if (settings['REUSE_PORT']) await untilListening(folder, child);
      if (child.connected) child.disconnect();
      await untilReady(folder, child, url);
    },
  };
}

/** Waits for its own word: on an address that it shares, another process may answer. */
async function untilListening(folder: string, child: ChildProcess): Promise<void> {
  const late = AbortSignal.timeout(60_000);
  const heard = await Promise.race([
    once(child, 'message', { signal: late }).then(() => true),
    once(child, 'exit', { signal: late }).then(() => false),
  ]).catch(() => false);
  if (!heard) throw new CannotStart(`${folder} did not listen within a minute, or ended while it started.`);
}

async function untilReady(folder: string, child: ChildProcess, url: string): Promise<void> {
  for (const giveUpAt = Date.now() + 60_000; Date.now() < giveUpAt;) {
    if (child.exitCode !== null) throw new CannotStart(`${folder} ended while it started; what it said stands above.`);
    const ready = await fetch(`${url}/ready`, { signal: AbortSignal.timeout(1_000) }).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new CannotStart(`${folder} was not ready within a minute.`);
}

async function end(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill(signal);
  const patience = setTimeout(() => child.kill('SIGKILL'), 15_000);
  await gone;
  clearTimeout(patience);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const began = performance.now();
  try {
    const cluster = await startCluster({
      dataDir: `${root}/.data/cluster`,
      port: portNamed(process.env['PORT']),
      onProgress: (doing) => console.log(`${doing} …`),
    });
    noteRunning(`${root}/.data/cluster`, {
      url: cluster.url,
      services: cluster.services,
      keysFile: `${root}/.data/cluster/keys.json`,
    });
    const say = (doing: string) => console.log(`${doing} …`);
    const demo = demoData(cluster.url, { progressFile: `${root}/.data/cluster/demo-data.json`, say });
    await demo.fileFirst();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        console.log('\nStopping …');
        noteStopped(`${root}/.data/cluster`);
        void cluster.stop().then(() => process.exit(0));
      });
    }
    console.log(banner(cluster.url, (performance.now() - began) / 1000, cluster.gateways));
    await demo.fileRest();
  } catch (error) {
    const known = error instanceof CannotStart || error instanceof KafkaMissing;
    console.error(known ? `Landfall cannot start: ${(error as Error).message}` : error);
    process.exit(1);
  }
}
