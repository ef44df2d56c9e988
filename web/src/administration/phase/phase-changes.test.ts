import { expect, test } from '@jest/globals';
import { allOpen, changesOf, phaseBefore } from './phase-changes.ts';
import type { PhaseShown } from './phases-query.ts';

const container = { kind: 'TERRITORY_DECLARATION', question: 'containerNumber', label: 'Container' } as const;

test('a phase is told by what it closes, opens and asks for beside the one before', () => {
  const before = { ...allOpen, closedWays: ['VESSEL' as const] };
  const after = { closedWays: ['MAIL' as const], closedFilers: ['OTHER' as const], asks: [container] };
  expect(changesOf(before, after)).toEqual({
    closes: { closedWays: ['MAIL'], closedFilers: ['OTHER'] },
    opens: { closedWays: ['VESSEL'], closedFilers: [] },
    asks: [container],
    asksNoMore: [],
  });
});

test('the phase before is the one that holds at the moment, and of two that begin together the one confirmed last', () => {
  const phase = (id: string, since: string | null, isConfirmed = true) => ({ id, since, isConfirmed }) as PhaseShown;
  const phases = [
    phase('proposed', null, false),
    phase('c', '2026-12-05T00:00:00Z'),
    phase('b', '2026-12-03T00:00:00Z'),
    phase('a', '2026-12-03T00:00:00Z'),
  ];
  const now = new Date('2026-12-04T00:00:00Z');
  expect(phaseBefore(phases, null, now)?.id).toBe('b');
  expect(phaseBefore(phases, '2026-12-06T00:00:00Z', now)?.id).toBe('c');
  expect(phaseBefore(phases, '2026-12-01T00:00:00Z', now)).toBeNull();
});
