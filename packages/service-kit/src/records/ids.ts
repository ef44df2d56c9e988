import { randomBytes, randomInt } from 'node:crypto';
import { referenceCharacters, referenceOf } from '@landfall/law';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** An opaque id with 128 random bits: `ent_` and 26 characters of Crockford's base 32. */
export const newId = (prefix: string): string => `${prefix}_${base32(randomBytes(16), 26)}`;

/**
 * A reference for people, random and with a check character, as `US-7K3F-9QXM-4`: eight random characters, then one
 * that catches any single mistyped character and any swap of neighbours.
 */
export function newReference(regime: string): string {
  const body = Array.from({ length: 8 }, () => referenceCharacters[randomInt(referenceCharacters.length)]!).join('');
  return referenceOf(regime, body);
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
