import { stateOf } from './fact-state.ts';

const fact = (since: string | null, until: string | null = null) => ({ kind: 'PARTICIPATION', since, until }) as const;
const [old, first, suspension] = [fact(null), fact('2026-01-01'), fact('2026-11-01', '2026-12-01')];
const states = (today: string) => [old, first, suspension].map((one) => stateOf(one, [old, first, suspension], today));

test('of several facts that hold, the one that began last counts, and gives way when it is over', () => {
  expect(states('2025-12-31')).toEqual(['HOLDS', 'AHEAD', 'AHEAD']);
  expect(states('2026-10-31')).toEqual(['COVERED', 'HOLDS', 'AHEAD']);
  expect(states('2026-11-30')).toEqual(['COVERED', 'COVERED', 'HOLDS']);
  expect(states('2026-12-01')).toEqual(['COVERED', 'HOLDS', 'OVER']);
});

test('what ends on its first day never held, and a fact of another kind takes nobody’s place', () => {
  expect(stateOf(fact('2026-01-01', '2026-01-01'), [], '2025-01-01')).toBe('NEVER');
  const paid = { kind: 'PAYMENT', since: '2026-06-01', until: null } as const;
  expect(stateOf(first, [first, paid], '2026-10-31')).toBe('HOLDS');
});
