import { ageInWords, minutesUntil } from './age-in-words.ts';

const now = new Date('2026-11-22T12:00:00Z');
const before = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);

test.each([
  [0, 'under a minute'],
  [1, '1 min'],
  [59, '59 min'],
  [60, '1 h'],
  [200, '3 h 20 min'],
  [24 * 60, '1 day'],
  [52 * 60, '2 days 4 h'],
])('what came %i minutes ago has waited %s', (minutes, words) => {
  expect(ageInWords(before(minutes), now)).toBe(words);
});

test('on a clock that is behind, nothing has waited less than no time', () => {
  expect(ageInWords(before(-5), now)).toBe('under a minute');
});

test('a claim that has a second left has a minute left, and one that is over has none', () => {
  expect(minutesUntil(new Date(now.getTime() + 1_000), now)).toBe(1);
  expect(minutesUntil(before(3), now)).toBe(0);
});
