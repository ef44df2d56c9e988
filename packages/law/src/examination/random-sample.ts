// The random sample: nobody can foresee it, and everybody can check it afterwards. Each day has a secret whose hash is
// stored before the day begins; when the secret is shown later, hash and sample can be computed again.
import { createHash, createHmac } from 'node:crypto';
import { Decimal, type Figure } from '@landfall/rule';

/** As a decimal text, so that a stored rate is compared exactly. */
export const sampleRate: Figure<string> = {
  says: 'the share of entries that is sampled at random',
  citation: null,
  values: [
    {
      from: '2016-08-26',
      is: '0.02',
      by: 'a setting of this platform: no text held here asks for a sample',
      trust: 'HOUSE',
    },
  ],
};

const bits = 48;
const wholes = new Decimal(2).pow(bits);

/** SHA-256 of the secret's UTF-8 bytes, in hexadecimal. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret, 'utf8').digest('hex');
}

/**
 * True when HMAC-SHA256(secret, entry id), its first 48 bits read as a fraction of one, is below `rate`: a decimal text
 * from 0 to 1. Throws RangeError for another rate.
 */
export function isSampled(secret: string, entryId: string, rate: string): boolean {
  if (!/^(0(\.\d{1,6})?|1)$/.test(rate)) throw new RangeError('The rate of a random sample is a decimal from 0 to 1.');
  const drawn = createHmac('sha256', secret)
    .update(entryId, 'utf8')
    .digest()
    .readUIntBE(0, bits / 8);
  return wholes.times(rate).gt(drawn);
}
