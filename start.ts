// The whole platform in one process: Postgres, four services, gateway and portal. `npm start` builds and runs this.
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startGateway, gatewaySettings } from '@landfall/gateway';
import { asCannotStart, CannotStart, startPostgres, type Postgres } from '@landfall/local-postgres';
import {
  LocalBus,
  loggerOf,
  Parts,
  readSettings,
  serviceNames,
  serviceSettings,
  startService,
  wholeProcessMs,
  WrongSetting,
  type PlatformKeys,
  type RunningService,
  type ServiceName,
} from '@landfall/service-kit';
import { banner, productionBanner } from './scripts/banner.ts';
import { refuseUnfinishedRestore } from './scripts/backup/unfinished-restore.ts';
import { DataFolder } from './scripts/data-folder.ts';
import { definitionOf } from './scripts/definition-of.ts';
import { demoData } from './scripts/demo-data.ts';
import { refuseTakenPrivatePort, refuseTakenPublicPort } from './scripts/public-port.ts';
import { noteRunning, noteStopped } from './scripts/running.ts';
import { readStartSettings, type StartSettings } from './scripts/start-settings.ts';

/** Without `isProduction` it is a sandbox, with personas. */
export interface PlatformOptions extends Partial<StartSettings> {
  /** Everything kept between two starts lies here. */
  dataDir: string;
  port: number;
  holdConsumersMs?: number;
  /** Folder of another build of the portal. */
  webDist?: string;
  /** Called when Postgres ended for good without being told to; nothing works from then on. */
  onPostgresLost?: (why: string) => void;
  /** Told what is being done, in words for people. */
  onProgress?: (doing: string) => void;
}

export interface Platform {
  url: string;
  /** Where health, readiness and metrics of the gateway are told. */
  gatewayPrivateUrl: string;
  /** Private listeners, by service. */
  services: Record<ServiceName, string>;
  /** Waits until every event has had its effects everywhere; for tests. */
  drain(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts everything in this process. @throws CannotStart with a sentence for people. */
export async function startPlatform(options: PlatformOptions): Promise<Platform> {
  const say = options.onProgress ?? (() => {});
  await refuseTakenPublicPort(options.port, options.host);
  await refuseTakenPrivatePort(options.privatePort ?? 0, options.port);
  refuseUnfinishedRestore(options.dataDir);
  const data = DataFolder.open(options.dataDir, options.isProduction ? 'production' : 'sandbox');
  say('Starting Postgres');
  const postgres = await startDatabases(options, data, say);
  const parts = new Parts(loggerOf('landfall', options.logLevel ?? 'warn'), wholeProcessMs);
  parts.add('Postgres', () => postgres.stop());
  try {
    await data.mark(postgres);
    const keys = await data.keys();
    const bus = new LocalBus();
    parts.add('bus', () => bus.stop());
    say('Starting accounts, entries, documents and review');
    const services = await startServices(options, keys, postgres, bus, parts);
    say('Starting the gateway');
    const gateway = await startDoor(options, keys, services, bus);
    parts.add('gateway', () => gateway.stop());
    data.stands();
    const urls = Object.fromEntries(services.map(({ definition, url }) => [definition.name, url]));
    const { privateUrl: gatewayPrivateUrl } = gateway;
    const reached = { url: publicUrlOf(options), gatewayPrivateUrl, services: urls as Platform['services'] };
    return { ...reached, drain: () => drainAll(services), stop: () => parts.end() };
  } catch (error) {
    await parts.end();
    throw error instanceof WrongSetting ? new CannotStart(error.message) : asCannotStart(error, options.dataDir);
  }
}

async function startDatabases(
  { dataDir, isProduction = false, onPostgresLost }: PlatformOptions,
  { isWhole }: DataFolder,
  say: (doing: string) => void,
): Promise<Postgres> {
  const home = `${dataDir}/postgres`;
  const postgres = await startPostgres({
    ...{ dataDir: home, durable: true, databases: serviceNames, mayMake: !isWhole },
    ...(isProduction ? { inside: dataDir } : {}),
    ...(onPostgresLost ? { onLost: onPostgresLost } : {}),
    onRestarted: () => console.error('Postgres ended unexpectedly, and was started again.'),
  });
  if (postgres.place !== realpathSync(home)) say(`The databases lie outside of the data folder, in ${postgres.place}`);
  return postgres;
}

const publicUrlOf = ({ port, publicUrl }: PlatformOptions): string => publicUrl ?? `http://localhost:${port}`;

const commonSettings = (options: PlatformOptions, keys: PlatformKeys) => ({
  CURSOR_KEY: keys.cursorKey,
  BUS: 'local',
  SANDBOX: String(!options.isProduction),
  PUBLIC_URL: publicUrlOf(options),
  SHARED_NETWORKS: options.sharedNetworks ?? '',
  AUTHORITY_FILE: options.authorityFile ?? '',
  LOG_LEVEL: options.logLevel ?? 'warn',
});

/** All at once, since they read each other's logs. In the order of `serviceNames`. */
async function startServices(
  options: PlatformOptions,
  keys: PlatformKeys,
  postgres: Postgres,
  bus: LocalBus,
  parts: Parts,
): Promise<RunningService[]> {
  const start = async (name: ServiceName) => {
    const service = await startOne(name, options, keys, postgres, bus);
    parts.add(name, () => service.stop());
    return service;
  };
  return Promise.all(serviceNames.map(start));
}

async function startOne(
  name: ServiceName,
  options: PlatformOptions,
  keys: PlatformKeys,
  postgres: Postgres,
  bus: LocalBus,
) {
  const definition = await definitionOf(name);
  const settings = readSettings(serviceSettings, {
    ...commonSettings(options, keys),
    DATABASE_URL: postgres.url(name, 'app'),
    DATABASE_OWNER_URL: postgres.url(name, 'owner'),
    IDENTITY_KEYS: JSON.stringify(keys.public),
    SERVICE_KEY: JSON.stringify(keys.services[name]),
    HOLD_CONSUMERS_MS: String(options.holdConsumersMs ?? 0),
    PORT: '0',
    CONSIGNMENT_KEY: name === 'entries' ? (keys.consignmentKey ?? '') : '',
    FILES_DIR: `${options.dataDir}/files`,
    CRITERIA_FILE: options.criteriaFile ?? '',
    SMTP_URL: options.smtpUrl ?? '',
    MAIL_FROM: options.mailFrom ?? '',
    FIRST_ADMIN_EMAIL: options.firstAdminEmail ?? '',
  });
  return startService(definition, settings, { bus });
}

async function startDoor(options: PlatformOptions, keys: PlatformKeys, services: RunningService[], bus: LocalBus) {
  const urls = services.map(({ definition, url }) => [`${definition.name.toUpperCase()}_URL`, url]);
  const settings = readSettings(gatewaySettings, {
    ...commonSettings(options, keys),
    ...(Object.fromEntries(urls) as Record<string, string>),
    PORT: String(options.port),
    ...(options.host ? { HOST: options.host } : {}),
    PRIVATE_PORT: String(options.privatePort ?? 0),
    TRUSTED_PROXIES: options.trustedProxies ?? '',
    ACCOUNTS_PUBLIC_URL: publicListenerOf('accounts', services),
    DOCUMENTS_PUBLIC_URL: publicListenerOf('documents', services),
    GATEWAY_KEY: JSON.stringify(keys.gateway),
    READ_OFFLINE: options.readOffline === false ? 'false' : 'true',
    WEB_DIST: options.webDist ?? fileURLToPath(new URL('web/dist', import.meta.url)),
  });
  return startGateway(settings, { bus, whyNotReady: () => whyNotReady(services) });
}

async function whyNotReady(services: RunningService[]): Promise<string | null> {
  const reasons = await Promise.all(
    services.map(async (service) => [service.definition.name, await service.whyNotReady()] as const),
  );
  const told = reasons.flatMap(([name, reason]) => (reason === null ? [] : [`${name}: ${reason}`]));
  return told.length > 0 ? told.join('; ') : null;
}

const publicListenerOf = (name: ServiceName, services: RunningService[]): string =>
  services.find(({ definition }) => definition.name === name)!.publicUrl;

// An effect in one service is an event for the next: the longest chain passes through each service twice.
async function drainAll(services: RunningService[]): Promise<void> {
  for (let round = 0; round < 4; round += 1) await Promise.all(services.map((service) => service.drain()));
}

async function main(): Promise<void> {
  const began = performance.now();
  const settings = readStartSettings(process.env);
  const say = (doing: string) => console.log(`${doing} …`);
  const platform = await startPlatform({
    ...settings,
    onProgress: say,
    onPostgresLost: (why) => {
      console.error(
        `Landfall ends, since it has no databases: ${why} What was acknowledged is on disk: start it again.`,
      );
      noteStopped(settings.dataDir);
      process.exit(1);
    },
  });
  stopOnSignal(platform, settings.dataDir);
  noteRunning(settings.dataDir, {
    ...{ url: platform.url, services: platform.services },
    keysFile: `${settings.dataDir}/keys.json`,
  });
  if (settings.isProduction) return console.log(productionBanner(settings, platform.gatewayPrivateUrl));
  await platform.drain();
  const demo = demoData(platform.url, { progressFile: `${settings.dataDir}/demo-data.json`, say });
  await demo.fileFirst();
  console.log(banner(platform.url, (performance.now() - began) / 1000, [platform.gatewayPrivateUrl]));
  await demo.fileRest();
}

let stopping = false;

function stopOnSignal(platform: Platform, dataDir: string): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      console.log('\nStopping …');
      noteStopped(dataDir);
      void platform.stop().then(() => process.exit(0));
    });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error: unknown) => {
    // Demo data find nobody any more; who is being answered still is.
    if (stopping) return;
    console.error(error instanceof CannotStart ? `Landfall cannot start: ${error.message}` : error);
    process.exit(1);
  });
}
