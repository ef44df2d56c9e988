import { createHash, randomBytes } from 'node:crypto';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 16;

/** A new code of 80 random bits, in Crockford's base 32, as `7K3F-9QXM-04TB-ZC5N`. */
export function newResumeCode(): string {
  // 256 is a multiple of 32: no character is likelier than another.
  const text = Array.from(randomBytes(length), (byte) => alphabet[byte % 32]).join('');
  return text.replaceAll(/.{4}(?=.)/g, '$&-');
}

/** What is kept of a code, and what a typed one is looked up by; null when it can be none. Case and hyphens do not matter. */
export function hashOfResumeCode(typed: string): string | null {
  if (typed.length > 100) return null;
  const text = typed
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  if (text.length !== length || [...text].some((char) => !alphabet.includes(char))) return null;
  return createHash('sha256').update(text).digest('hex');
}
