import { ago } from './ago.ts';

const now = new Date('2026-11-22T12:00:00Z');

test.each([
  ['2026-11-22T10:00:00Z', '2 hours ago'],
  ['2026-11-22T10:00:01Z', '1 hour ago'],
  ['2026-11-22T11:01:00Z', '59 minutes ago'],
  ['2026-11-21T12:00:00Z', 'yesterday'],
  ['2026-11-12T12:00:00Z', '10 days ago'],
])('saved at %s was saved %s', (at, says) => expect(ago(at, now)).toBe(says));

test('what was saved this minute, or in the future of a slow clock, was saved now', () => {
  expect(ago('2026-11-22T11:59:01Z', now)).toBe('now');
  expect(ago('2026-11-23T12:00:00Z', now)).toBe('now');
});
