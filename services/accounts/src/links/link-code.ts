import { randomBytes } from 'node:crypto';
import { inFours, readMadeCode, valueOf } from '@landfall/law';
import { hashOfToken } from '../session/secret-token.js';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 8;

/** A new code of 40 random bits, in Crockford's base 32, to be typed where the mail was asked for; as `7K3F-9QXM`. */
export function newLinkCode(): string {
  // 256 is a multiple of 32: no character is likelier than another.
  const text = Array.from(randomBytes(length), (byte) => alphabet[byte % 32]).join('');
  return inFours(text);
}

/** The code that somebody typed, whatever stands between its characters and whatever they look like; null when it is none. */
export function readLinkCode(typed: unknown): string | null {
  const code = valueOf(readMadeCode(typeof typed === 'string' ? typed : null, length));
  return code === null ? null : inFours(code);
}

/**
 * What is kept of a link's code. Whoever reads it could find the code out in its ten minutes, and has nothing by that:
 * it opens something only together with a cookie of 256 random bits, of which nothing but a hash is kept.
 */
export const hashOfLinkCode = (linkId: string, code: string): string => hashOfToken(`${linkId} ${code}`);
