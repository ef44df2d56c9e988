import { fullJitter } from './retry.ts';

test('the bound of a wait doubles with each try, from half a second, and stops at thirty seconds', () => {
  const bounds = [0, 1, 2, 5, 6, 7, 400].map((attempt) => fullJitter(attempt, () => 1));
  expect(bounds).toEqual([500, 1_000, 2_000, 16_000, 30_000, 30_000, 30_000]);
});

test('a wait is anything up to its bound, so that clients cut off together come back apart', () => {
  expect(fullJitter(3, () => 0)).toBe(0);
  expect(fullJitter(3, () => 0.25)).toBe(1_000);
});
