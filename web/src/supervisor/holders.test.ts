import type { Held } from './holders-query.ts';
import { holdersOf } from './holders.ts';

const held = (id: string, subject: string, claimedAt: string, displayName: string | null = subject): Held =>
  ({ id, claimedBy: subject, claimedAt, holder: displayName ? { subject, displayName } : null }) as Held;

test('who holds most comes first, and of what one holds the longest held', () => {
  const holders = holdersOf([held('r1', 'ana', '09:00'), held('r2', 'ben', '10:00'), held('r3', 'ben', '08:00')]);
  expect(holders.map(({ name, held: rows }) => [name, rows.map(({ id }) => id)])).toEqual([
    ['ben', ['r3', 'r2']],
    ['ana', ['r1']],
  ]);
});

test('an officer whose name is not at hand is still told apart', () => {
  const [one, other] = holdersOf([held('r1', 'x', '09:00', null), held('r2', 'y', '10:00', null)]);
  expect([one?.subject, other?.subject]).toEqual(['x', 'y']);
  expect(one?.name).toBe('An officer whose name is not known just now');
});
