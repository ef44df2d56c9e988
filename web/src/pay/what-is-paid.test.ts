import { expect, test } from '@jest/globals';
import type { ToPay } from './pay-query.ts';
import { askedFor, dueInAll } from './what-is-paid.ts';

const due = (id: string, amountDueUsd: string): ToPay => ({
  id,
  reference: id.toUpperCase(),
  entryVersion: 2,
  amountDueUsd,
  filedAt: '2026-12-01T00:00:00Z',
});

test('what is due on several entries is summed to the cent', () => {
  expect(dueInAll([due('a', '0.10'), due('b', '0.20')])).toBe('0.30');
  expect(dueInAll([due('a', '12.51')])).toBe('12.51');
});

test('one payment asks for the whole sum, and names each further entry with its part', () => {
  expect(askedFor([due('a', '0.10'), due('b', '0.20')])).toEqual({
    entryId: 'a',
    entryVersion: 2,
    amountUsd: '0.30',
    alsoCovers: [{ entryId: 'b', entryVersion: 2, amountUsd: '0.20' }],
  });
});
