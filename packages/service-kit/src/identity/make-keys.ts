import { createPrivateKey, createPublicKey, randomBytes, type JsonWebKey } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { z } from 'zod';
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
  /** 32 bytes, base64url: hashes conveyances and bills. Absent where the keys were made before, and it follows from `cursorKey`. */
  consignmentKey?: string;
}

export async function makeKeys(): Promise<PlatformKeys> {
  const gateway = await privateKey('gateway-1');
  const made = await Promise.all(serviceNames.map(async (name) => [name, await privateKey(`${name}-1`)] as const));
  const services = Object.fromEntries(made) as Record<ServiceName, JWK>;
  const keys = [gateway, ...Object.values(services)].map(({ d: _secret, ...rest }) => rest);
  const secret = (): string => randomBytes(32).toString('base64url');
  return { gateway, services, public: { keys }, cursorKey: secret(), consignmentKey: secret() };
}

/** The keys kept in a file that only its owner may read; made on the first start, beside and then renamed. */
export async function keysIn(file: string): Promise<PlatformKeys> {
  if (existsSync(file)) return readKeys(file);
  const keys = await makeKeys();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(keys), { mode: 0o600, flush: true });
  renameSync(`${file}.new`, file);
  return keys;
}

const jwk = z.looseObject({ kty: z.literal('OKP'), kid: z.string(), x: z.string() });
const privateJwk = jwk.extend({ d: z.string() });
const secret = z.string().regex(/^[\w-]{43}$/);
const keysShape = z.object({
  gateway: privateJwk,
  services: z.record(z.enum(serviceNames), privateJwk),
  public: z.object({ keys: z.array(jwk) }),
  cursorKey: secret,
  consignmentKey: secret.optional(),
});

/** The keys that were made before. @throws one sentence for the operator where they are gone or damaged. */
export async function readKeys(file: string): Promise<PlatformKeys> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const why = error.code === 'ENOENT' ? 'is gone' : `cannot be read (${error.code})`;
    throw new Error(`${file} ${why}. ${howToHaveKeys}`);
  });
  try {
    const keys = keysShape.parse(JSON.parse(text)) as PlatformKeys;
    for (const own of [keys.gateway, ...Object.values(keys.services)]) refuseUnfit(own, keys.public.keys);
    return keys;
  } catch {
    throw new Error(`${file} is empty or damaged. ${howToHaveKeys}`);
  }
}

/** A private key whose public half is another signs what nobody believes. @throws where that is so */
function refuseUnfit(own: JWK, known: readonly JWK[]): void {
  const { x } = createPublicKey(createPrivateKey({ key: own as JsonWebKey, format: 'jwk' })).export({ format: 'jwk' });
  if (!known.some(({ kid, x: half }) => kid === own.kid && half === x)) throw new Error('The halves of a key differ.');
}

const howToHaveKeys =
  'It holds the keys of the platform and was left as it is: put it back from a backup. Without it cursors and receipts given so far are void.';

async function privateKey(kid: string): Promise<JWK> {
  const { privateKey: key } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  return { ...(await exportJWK(key)), kid, alg: 'EdDSA', use: 'sig' };
}
