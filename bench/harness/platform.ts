// The platform as it is measured: one durable Postgres server, the four services and a gateway in one process of their own.
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, removeData, startPostgres, type Postgres } from '@landfall/local-postgres';
import { asUrlSettings, makeKeys, serviceNames, type PlatformKeys, type ServiceName } from '@landfall/service-kit';
import { fileEntry, lawfulFiling } from '../../test/journey/filing.ts';
import { Client } from '../../test/journey/client.ts';
import { startChild, type Child } from './child.ts';

/** Databases beside the platform's own, in which measurements may do as they like. */
const scratch = ['raw', 'grown', 'searched', 'sender', 'receiver'] as const;
export type Scratch = (typeof scratch)[number];

/** Where the parts of the measured platform listen. */
export interface PlatformPlaces {
  services: Record<ServiceName, string>;
  accountsPublic: string;
  documentsPublic: string;
}

export interface BenchPlatform {
  url: string;
  keys: PlatformKeys;
  postgres: Postgres;
  process: Child<PlatformPlaces>;
  /** Settings of a gateway over the same services, as its environment would have them. */
  gatewaySettings(port: number): Record<string, string>;
  /** Settings of one more process of that service, over the same database. */
  serviceSettings(name: ServiceName): Record<string, string>;
  stop(): Promise<void>;
}

export async function startBenchPlatform(): Promise<BenchPlatform> {
  const dataDir = mkdtempSync(join(tmpdir(), 'landfall-bench-'));
  // a build beside the measurement would take the files away from under the page
  const webDist = join(dataDir, 'web');
  cpSync(fileURLToPath(new URL('../../web/dist', import.meta.url)), webDist, { recursive: true });
  // the page is written by code of the portal, which finds its libraries above itself
  symlinkSync(fileURLToPath(new URL('../../node_modules', import.meta.url)), join(dataDir, 'node_modules'));
  const postgres = await startPostgres({
    dataDir: join(dataDir, 'postgres'),
    durable: true,
    databases: [...serviceNames, ...scratch],
  });
  const keys = await makeKeys();
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const databases = Object.fromEntries(
    serviceNames.map((name) => [name, { app: postgres.url(name, 'app'), owner: postgres.url(name, 'owner') }]),
  ) as PlatformGiven['databases'];
  const given: PlatformGiven = { url, keys, databases, filesDir: join(dataDir, 'files'), webDist };
  const process = await startChild<PlatformPlaces>('harness/platform-process.ts', { ...given, port });
  await untilFilingIsPossible(url);
  return {
    ...{ url, keys, postgres, process },
    gatewaySettings: (own) => gatewayEnvironment(own, given, process.ready),
    serviceSettings: (name) => serviceEnvironment(name, given),
    stop: async () => {
      await process.stop();
      await postgres.stop();
      removeData(join(dataDir, 'postgres'));
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** What the platform's process is given. */
export interface PlatformGiven {
  url: string;
  keys: PlatformKeys;
  databases: Record<ServiceName, { app: string; owner: string }>;
  filesDir: string;
  /** Folder of the built portal, as it was when the platform started. */
  webDist: string;
}

/** Settings of a service of that platform. */
export const serviceEnvironment = (name: ServiceName, { url, keys, databases, filesDir }: PlatformGiven) => ({
  DATABASE_URL: databases[name].app,
  DATABASE_OWNER_URL: databases[name].owner,
  BUS: 'local',
  IDENTITY_KEYS: JSON.stringify(keys.public),
  SERVICE_KEY: JSON.stringify(keys.services[name]),
  CURSOR_KEY: keys.cursorKey,
  PUBLIC_URL: url,
  SANDBOX: 'true',
  LOG_LEVEL: 'error',
  FILES_DIR: filesDir,
});

/** Settings of a gateway on this port over services at these places. */
export const gatewayEnvironment = (
  port: number,
  { url, keys, webDist }: PlatformGiven,
  { services, accountsPublic, documentsPublic }: PlatformPlaces,
) => ({
  ...asUrlSettings(services),
  PORT: String(port),
  PUBLIC_URL: url,
  ACCOUNTS_PUBLIC_URL: accountsPublic,
  DOCUMENTS_PUBLIC_URL: documentsPublic,
  GATEWAY_KEY: JSON.stringify(keys.gateway),
  CURSOR_KEY: keys.cursorKey,
  BUS: 'local',
  SANDBOX: 'true',
  LOG_LEVEL: 'error',
  WEB_DIST: webDist,
});

/** Mandates and standing reach entries as events, a moment after the start. */
async function untilFilingIsPossible(url: string): Promise<void> {
  const machine = await Client.persona(url, 'machine');
  await machine.until(fileEntry, { input: lawfulFiling() }, (data) => data.fileEntry.entry !== null);
}
