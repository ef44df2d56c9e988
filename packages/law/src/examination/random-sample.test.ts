import { createHash, createHmac } from 'node:crypto';
import { Temporal, figureOn } from '@landfall/rule';
import fc from 'fast-check';
import { isSampled, sampleRate, secretHash } from './random-sample.js';

/** Exactly on the edge: the fraction is drawn/2^48, and a rate of six decimals can be put on either side of it. */
function rateAround(secret: string, entryId: string): { notAbove: string; above: string } {
  const hex = createHmac('sha256', secret).update(entryId).digest('hex').slice(0, 12);
  const millionths = (BigInt(`0x${hex}`) * 1_000_000n) / 2n ** 48n;
  const text = (n: bigint) => (n === 1_000_000n ? '1' : `0.${n.toString().padStart(6, '0')}`);
  return { notAbove: text(millionths), above: text(millionths + 1n) };
}

test('an entry is sampled exactly when HMAC-SHA256(secret, entry id), as a fraction, is below the rate', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (secret, entryId) => {
      const { notAbove, above } = rateAround(secret, entryId);
      expect(isSampled(secret, entryId, notAbove)).toBe(false);
      expect(isSampled(secret, entryId, above)).toBe(true);
    }),
  );
});

test('at rate 0 nothing is sampled, at rate 1 everything is', () => {
  const ids = Array.from({ length: 1000 }, (_, n) => `ent_${n}`);
  expect(ids.some((id) => isSampled('secret', id, '0'))).toBe(false);
  expect(ids.every((id) => isSampled('secret', id, '1'))).toBe(true);
});

test('of 20,000 entries at 2 % about 400 are sampled, and others on the next day', () => {
  const ids = Array.from({ length: 20_000 }, (_, n) => `ent_${n}`);
  const sampledWith = (secret: string) => ids.filter((id) => isSampled(secret, id, '0.02'));
  const today = sampledWith('today');
  expect(today.length).toBeGreaterThan(340);
  expect(today.length).toBeLessThan(460);
  expect(sampledWith('tomorrow').filter((id) => today.includes(id)).length).toBeLessThan(40);
});

test.each(['-0.1', '1.1', '2 %', '', 'NaN', '1e-2'])('"%s" is no rate', (rate) => {
  expect(() => isSampled('secret', 'ent_1', rate)).toThrow(RangeError);
});

test('the rate in force is one that can be used', () => {
  const rate = figureOn(sampleRate, Temporal.PlainDate.from('2026-11-20'));
  expect(() => isSampled('secret', 'ent_1', rate)).not.toThrow();
});

test('a secret is proven by its SHA-256', () => {
  expect(secretHash('secret')).toBe(createHash('sha256').update('secret').digest('hex'));
});
