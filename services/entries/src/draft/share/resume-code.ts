import { createHash, randomBytes } from 'node:crypto';
import { inFours, readMadeCode, valueOf } from '@landfall/law';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 16;

/** A new code of 80 random bits, in Crockford's base 32, as `7K3F-9QXM-04TB-ZC5N`. */
export function newResumeCode(): string {
  // 256 is a multiple of 32: no character is likelier than another.
  const text = Array.from(randomBytes(length), (byte) => alphabet[byte % 32]).join('');
  return inFours(text);
}

/** What is kept of a code, and what a typed one is looked up by; null when it can be none. */
export function hashOfResumeCode(typed: string): string | null {
  const code = valueOf(readMadeCode(typed, length));
  return code === null ? null : createHash('sha256').update(code).digest('hex');
}
