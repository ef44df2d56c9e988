import { unflagged } from './unflagged.ts';

test('that no criterion was met is said where none was, not where an officer lowered what one called for', () => {
  expect(unflagged({ selectivity: { score: 0, sampled: false } })).toBe('No criterion met');
  expect(unflagged({ selectivity: { score: 60, sampled: false } })).toBe('General examination');
});
