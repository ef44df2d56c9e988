import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { serviceNames, type ServiceName } from './caller.js';

/** Every key by which the parts of one platform know each other. */
export interface PlatformKeys {
  /** Private key of the gateways, which signs identities of callers. */
  gateway: JWK;
  /** Private key of each service, for reading the others' feeds. */
  services: Record<ServiceName, JWK>;
  /** The public half of all of them. */
  public: { keys: JWK[] };
  /** 32 bytes, base64url: seals cursors. */
  cursorKey: string;
}

export async function makeKeys(): Promise<PlatformKeys> {
  const gateway = await privateKey('gateway-1');
  const made = await Promise.all(serviceNames.map(async (name) => [name, await privateKey(`${name}-1`)] as const));
  const services = Object.fromEntries(made) as Record<ServiceName, JWK>;
  const keys = [gateway, ...Object.values(services)].map(({ d: _secret, ...rest }) => rest);
  return { gateway, services, public: { keys }, cursorKey: randomBytes(32).toString('base64url') };
}

/** The keys kept in a file that only its owner may read; made on the first start. */
export async function keysIn(file: string): Promise<PlatformKeys> {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as PlatformKeys;
  const keys = await makeKeys();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(keys), { mode: 0o600 });
  return keys;
}

async function privateKey(kid: string): Promise<JWK> {
  const { privateKey: key } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  return { ...(await exportJWK(key)), kid, alg: 'EdDSA', use: 'sig' };
}
