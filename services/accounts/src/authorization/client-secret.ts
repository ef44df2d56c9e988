import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<string, Buffer, number, Buffer>(scrypt);
const length = 32;

/** A secret as it is kept: salt and scrypt hash, never the secret. */
export async function hashSecret(secret: string, salt: Buffer = randomBytes(16)): Promise<string> {
  const hash = await derive(secret, salt, length);
  return `scrypt$${salt.toString('base64url')}$${hash.toString('base64url')}`;
}

/** Whether this is the secret that was hashed. Takes as long either way. */
export async function isSecret(given: string, kept: string): Promise<boolean> {
  const [, salt, hash] = kept.split('$');
  if (!salt || !hash) return false;
  return timingSafeEqual(await derive(given, Buffer.from(salt, 'base64url'), length), Buffer.from(hash, 'base64url'));
}
