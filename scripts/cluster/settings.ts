// The settings of each part of the cluster on this machine.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Postgres } from '@landfall/local-postgres';
import { asUrlSettings, ofEachService, type PlatformKeys, type ServiceName } from '@landfall/service-kit';
import type { Kafka } from '../kafka.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface ClusterOptions {
  dataDir: string;
  port: number;
  /** Two processes of each service on one address, as they stand behind a balancer elsewhere (Linux). */
  two?: boolean;
  holdConsumersMs?: number;
  logLevel?: string;
  onProgress?: (doing: string) => void;
}

export interface Ports {
  private: number;
  public: number;
}

export const privateUrls = (ports: Record<ServiceName, Ports>) =>
  ofEachService((name) => `http://127.0.0.1:${ports[name].private}`);

export function sharedSettings(
  options: ClusterOptions,
  keys: PlatformKeys,
  kafka: Kafka,
  ports: Record<ServiceName, Ports>,
) {
  return {
    ...asUrlSettings(privateUrls(ports)),
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

export const serviceSettings = (
  name: ServiceName,
  shared: Record<string, string>,
  keys: PlatformKeys,
  server: Postgres,
  ports: Ports,
) => ({
  ...shared,
  PORT: String(ports.private),
  PUBLIC_PORT: String(ports.public),
  REUSE_PORT: 'true',
  DATABASE_URL: server.url(name, 'app'),
  DATABASE_OWNER_URL: server.url(name, 'owner'),
  IDENTITY_KEYS: JSON.stringify(keys.public),
  SERVICE_KEY: JSON.stringify(keys.services[name]),
  CONSIGNMENT_KEY: name === 'entries' ? (keys.consignmentKey ?? '') : '',
});

export const gatewaySettings = (
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
