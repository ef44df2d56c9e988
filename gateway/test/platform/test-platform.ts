import {
  asUrlSettings,
  makeKeys,
  ofEachService,
  serviceNames,
  type PlatformKeys,
  type Role,
  type ServiceName,
} from '@landfall/service-kit';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { readFileSync } from 'node:fs';
import pino from 'pino';
import { gatewaySettings, startGateway, type GatewayEnvironment, type RunningGateway } from '../../src/index.js';
import { HeldTurns } from './hold-turns.js';
import { testSchemas } from './schemas.js';
import { startTestAccounts, type TestAccounts } from './test-accounts.js';
import { TestBus } from './test-bus.js';
import { startTestService, type TestService } from './test-service.js';

/** A gateway in front of four small real services, an authorization server's keys, and a bus the test plays. */
export interface TestPlatform {
  url: string;
  privateUrl: string;
  publicUrl: string;
  bus: TestBus;
  services: Record<ServiceName, TestService>;
  /** Sessions and what else the public listener of accounts answers. */
  accounts: TestAccounts;
  keys: PlatformKeys;
  /** Where its gateways' plans take turns. */
  turns: HeldTurns;
  /** Lines that the gateway logged. */
  logged: string[];
  /** An access token as accounts makes it; claims may be overridden to make bad ones. */
  token(who?: Who): Promise<string>;
  /** A further gateway over the same services. */
  another(environment?: Partial<GatewayEnvironment>): Promise<RunningGateway>;
  stop(): Promise<void>;
}

export interface Who {
  subject?: string;
  account?: string | null;
  roles?: readonly Role[];
  ports?: readonly string[];
  rv?: number;
  expiresInSeconds?: number;
  claims?: Record<string, unknown>;
}

export const publicUrl = 'https://customs.example';
export const supergraphSdl = composed();
/** These services answer everything to anyone. */
const openToAnyone = new Set(
  Object.values(testSchemas).flatMap(({ resolvers }) =>
    ['Query', 'Mutation'].flatMap((root) => Object.keys(resolvers[root] ?? {})),
  ),
);

export async function startTestPlatform(environment: Partial<GatewayEnvironment> = {}): Promise<TestPlatform> {
  const keys = await makeKeys();
  const services = await startTestServices(keys);
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const accounts = await startTestAccounts({
    keys: [{ ...(await exportJWK(publicKey)), kid: 'access-1', alg: 'RS256', use: 'sig' }],
  });
  const bus = new TestBus();
  const turns = new HeldTurns();
  const logged: string[] = [];
  const log = pino({ level: 'warn' }, { write: (line: string) => void logged.push(line) });
  const gateways: RunningGateway[] = [];
  const another = async (more: Partial<GatewayEnvironment> = {}): Promise<RunningGateway> => {
    const parts = environmentFor(services, keys, accounts.url);
    const settings = gatewaySettings.parse({ ...parts, ...environment, ...more });
    const gateway = await startGateway(settings, { bus, supergraphSdl, openToAnyone, log, turns });
    gateways.push(gateway);
    return gateway;
  };
  const { url, privateUrl } = await another();
  return {
    url,
    privateUrl,
    publicUrl,
    bus,
    services,
    accounts,
    keys,
    turns,
    logged,
    token: (who) => accessToken(privateKey, who),
    another,
    stop: async () => {
      await Promise.all(gateways.map((gateway) => gateway.stop()));
      await Promise.all([...Object.values(services).map((service) => service.stop()), accounts.stop()]);
    },
  };
}

async function startTestServices(keys: PlatformKeys): Promise<Record<ServiceName, TestService>> {
  const started = await Promise.all(
    serviceNames.map(async (name) => [name, await startTestService(name, keys)] as const),
  );
  return Object.fromEntries(started) as Record<ServiceName, TestService>;
}

function environmentFor(services: Record<ServiceName, TestService>, keys: PlatformKeys, publicListenerUrl: string) {
  return {
    ...asUrlSettings(ofEachService((name) => services[name].url)),
    ACCOUNTS_PUBLIC_URL: publicListenerUrl,
    DOCUMENTS_PUBLIC_URL: publicListenerUrl,
    PORT: '0',
    PUBLIC_URL: publicUrl,
    CURSOR_KEY: keys.cursorKey,
    GATEWAY_KEY: JSON.stringify(keys.gateway),
    SANDBOX: 'true',
  } as const;
}

export async function accessToken(key: CryptoKey, who: Who = {}): Promise<string> {
  const {
    subject = 'per_1',
    account = 'acc_1',
    roles = ['BROKER'],
    ports = [],
    rv = 1,
    expiresInSeconds = 600,
    claims = {},
  } = who;
  const now = Math.floor(Date.now() / 1_000);
  const all = {
    iss: `${publicUrl}/oidc`,
    aud: `${publicUrl}/graphql`,
    sub: subject,
    account,
    roles,
    ports,
    rv,
    iat: now,
    exp: now + expiresInSeconds,
  };
  return new SignJWT({ ...all, ...claims })
    .setProtectedHeader({ alg: 'RS256', kid: 'access-1', typ: 'at+jwt' })
    .sign(key);
}

function composed(): string {
  const live = readFileSync(new URL('../../live.graphql', import.meta.url), 'utf8');
  const parts = serviceNames.map((name) => ({
    name,
    url: `http://${name}`,
    typeDefs: parse(testSchemas[name].typeDefs),
  }));
  const result = composeServices([...parts, { name: 'live', url: 'http://live', typeDefs: parse(live) }]);
  if (!result.supergraphSdl) throw new Error(result.errors?.map(({ message }) => message).join('\n'));
  return result.supergraphSdl;
}
