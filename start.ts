// The whole platform in one process: Postgres, four services, gateway and portal. `npm start` builds and runs this.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startGateway, gatewaySettings } from '@landfall/gateway';
import { CannotStart, startPostgres, type Postgres } from '@landfall/local-postgres';
import {
  keysIn,
  LocalBus,
  readSettings,
  serviceNames,
  serviceSettings,
  startService,
  type PlatformKeys,
  type RunningService,
  type ServiceDefinition,
  type ServiceName,
} from '@landfall/service-kit';
import { banner } from './scripts/banner.ts';
import { fileDemoData } from './scripts/demo-data.ts';
import { portNamed, refuseTakenPublicPort } from './scripts/public-port.ts';
import { noteRunning, noteStopped } from './scripts/running.ts';

export interface PlatformOptions {
  /** Everything kept between two starts lies here. */
  dataDir: string;
  port: number;
  holdConsumersMs?: number;
  logLevel?: string;
  /** Called when Postgres ends without being told to; nothing works from then on. */
  onPostgresLost?: () => void;
  /** Told what is being done, in words for people. */
  onProgress?: (doing: string) => void;
}

export interface Platform {
  url: string;
  /** Private listeners, by service. */
  services: Record<ServiceName, string>;
  /** Waits until every event has had its effects everywhere; for tests. */
  drain(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts everything in this process, with the sandbox's personas. @throws CannotStart with a sentence for people. */
export async function startPlatform(options: PlatformOptions): Promise<Platform> {
  const say = options.onProgress ?? (() => {});
  await refuseTakenPublicPort(options.port);
  mkdirSync(options.dataDir, { recursive: true });
  say('Starting Postgres');
  const postgres = await startPostgres({
    dataDir: `${options.dataDir}/postgres`,
    durable: true,
    databases: serviceNames,
    ...(options.onPostgresLost ? { onLost: options.onPostgresLost } : {}),
  });
  const stops: (() => Promise<void>)[] = [() => postgres.stop()];
  const stop = async () => {
    while (stops.length) await stops.pop()!();
  };
  try {
    const keys = await keysIn(`${options.dataDir}/keys.json`);
    const bus = new LocalBus();
    stops.push(() => bus.stop());
    say('Starting accounts, entries, documents and review');
    const services = await Promise.all(serviceNames.map((name) => startOne(name, options, keys, postgres, bus)));
    stops.push(async () => void (await Promise.all(services.map((service) => service.stop()))));
    say('Starting the gateway');
    const gateway = await startDoor(options, keys, services, bus);
    stops.push(() => gateway.stop());
    const urls = Object.fromEntries(services.map(({ definition, url }) => [definition.name, url]));
    return { url: publicUrlOf(options), services: urls as Platform['services'], drain: () => drainAll(services), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const publicUrlOf = ({ port }: PlatformOptions): string => `http://localhost:${port}`;

const commonSettings = (options: PlatformOptions, keys: PlatformKeys) => ({
  CURSOR_KEY: keys.cursorKey,
  BUS: 'local',
  SANDBOX: 'true',
  PUBLIC_URL: publicUrlOf(options),
  LOG_LEVEL: options.logLevel ?? 'warn',
});

async function startOne(
  name: ServiceName,
  options: PlatformOptions,
  keys: PlatformKeys,
  postgres: Postgres,
  bus: LocalBus,
) {
  const definition = (await import(`@landfall/${name}`))[name] as ServiceDefinition;
  const settings = readSettings(serviceSettings, {
    ...commonSettings(options, keys),
    DATABASE_URL: postgres.url(name, 'app'),
    DATABASE_OWNER_URL: postgres.url(name, 'owner'),
    IDENTITY_KEYS: JSON.stringify(keys.public),
    SERVICE_KEY: JSON.stringify(keys.services[name]),
    HOLD_CONSUMERS_MS: String(options.holdConsumersMs ?? 0),
  });
  return startService(definition, settings, { bus });
}

async function startDoor(options: PlatformOptions, keys: PlatformKeys, services: RunningService[], bus: LocalBus) {
  const urls = services.map(({ definition, url }) => [`${definition.name.toUpperCase()}_URL`, url]);
  const settings = readSettings(gatewaySettings, {
    ...commonSettings(options, keys),
    ...(Object.fromEntries(urls) as Record<string, string>),
    PORT: String(options.port),
    ACCOUNTS_PUBLIC_URL: services[0]!.publicUrl,
    GATEWAY_KEY: JSON.stringify(keys.gateway),
    WEB_DIST: fileURLToPath(new URL('web/dist', import.meta.url)),
  });
  return startGateway(settings, { bus });
}

// An effect in one service is an event for the next: the longest chain passes through each service twice.
async function drainAll(services: RunningService[]): Promise<void> {
  for (let round = 0; round < 4; round += 1) await Promise.all(services.map((service) => service.drain()));
}

async function main(): Promise<void> {
  const began = performance.now();
  const port = portNamed(process.env['PORT']);
  const dataDir = fileURLToPath(new URL('.data', import.meta.url));
  const platform = await startPlatform({
    dataDir,
    port,
    onProgress: (doing) => console.log(`${doing} …`),
    onPostgresLost: () => {
      console.error('Postgres ended unexpectedly. What was acknowledged is on disk: start again with npm start.');
      process.exit(1);
    },
  });
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      console.log('\nStopping …');
      noteStopped();
      void platform.stop().then(() => process.exit(0));
    });
  }
  noteRunning({ url: platform.url, services: platform.services, keysFile: `${dataDir}/keys.json` });
  await platform.drain();
  await fileDemoData(platform.url, (doing) => console.log(`${doing} …`));
  console.log(banner(platform.url, (performance.now() - began) / 1000));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error: unknown) => {
    console.error(error instanceof CannotStart ? `Landfall cannot start: ${error.message}` : error);
    process.exit(1);
  });
}
