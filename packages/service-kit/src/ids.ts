import { randomBytes, randomInt } from 'node:crypto';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
// References leave out z: 31 characters are a prime number, which the check character needs.
const referenceAlphabet = alphabet.slice(0, 31);

/** An opaque id with 128 random bits: `ent_` and 26 characters of Crockford's base 32. */
export const newId = (prefix: string): string => `${prefix}_${base32(randomBytes(16), 26)}`;

/**
 * A reference for people, random and with a check character, as `US-7K3F-9QXM-4`: eight random characters, then one
 * that catches any single mistyped character and any swap of neighbours.
 */
export function newReference(prefix: string): string {
  const body = Array.from({ length: 8 }, () => referenceAlphabet[randomInt(31)]!).join('');
  return `${prefix}-${body.slice(0, 4)}-${body.slice(4)}-${checkCharacter(body)}`.toUpperCase();
}

/** The reference in its canonical spelling, or null when its check character is wrong. */
export function readReference(typed: string): string | null {
  const text = typed.trim().toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  const match = /^([A-Z0-9]{2})-?([0-9A-Z]{4})-?([0-9A-Z]{4})-?([0-9A-Z])$/.exec(text);
  if (!match) return null;
  const [, prefix, first, second, check] = match;
  const body = `${first}${second}`.toLowerCase();
  if ([...body].some((char) => !referenceAlphabet.includes(char))) return null;
  return checkCharacter(body).toUpperCase() === check ? `${prefix}-${first}-${second}-${check}` : null;
}

// Weights 1..8 modulo 31, a prime: a changed character or a swap always changes the sum.
function checkCharacter(body: string): string {
  const sum = [...body].reduce((total, char, index) => total + referenceAlphabet.indexOf(char) * (index + 1), 0);
  return referenceAlphabet[sum % 31]!;
}

/** The last bits of `bytes` in letters and digits that are not mistaken for each other, five bits in each. */
export function base32(bytes: Buffer, length: number): string {
  let value = BigInt(`0x${bytes.toString('hex')}`);
  let text = '';
  for (let i = 0; i < length; i += 1) {
    text = alphabet[Number(value & 31n)]! + text;
    value >>= 5n;
  }
  return text;
}
