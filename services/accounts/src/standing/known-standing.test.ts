import type { AbiStatus } from '@landfall/law';
import { Temporal } from '@landfall/rule';
import { inStandingSince, statusOn } from './known-standing.js';
import type { ParticipationRow } from './standing.table.js';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
/** What began last first, as it is read. */
const known = (...facts: [AbiStatus, string, string | null][]) => ({
  participations: facts.map(([abiStatus, since, until]) => ({ abiStatus, since, until }) as ParticipationRow),
});
const probationBefore = (participations: ReturnType<typeof known>, before: string) =>
  inStandingSince(participations, 'ON_PROBATION', day(before))?.toString() ?? null;

test('probation that was extended counts from its first day', () => {
  const extended = known(['ON_PROBATION', '2026-07-01', null], ['ON_PROBATION', '2026-06-01', '2026-07-01']);
  expect(probationBefore(extended, '2026-08-01')).toBe('2026-06-01');
  expect(probationBefore(extended, '2026-06-01')).toBeNull();
});

test('probation to which an account came back from a suspension counts from that day', () => {
  const cameBack = known(['SUSPENDED', '2026-12-20', '2027-01-15'], ['ON_PROBATION', '2026-11-20', null]);
  expect(probationBefore(cameBack, '2027-01-20')).toBe('2027-01-15');
  expect(probationBefore(cameBack, '2026-12-20')).toBe('2026-11-20');
  expect(probationBefore(cameBack, '2027-01-15')).toBeNull();
});

test('what never held breaks nothing, and where nothing holds an account does not take part', () => {
  const wrong = known(['SUSPENDED', '2026-12-20', '2026-12-20'], ['ON_PROBATION', '2026-11-20', null]);
  expect(probationBefore(wrong, '2027-01-20')).toBe('2026-11-20');
  expect(statusOn(wrong, day('2026-12-20'))).toBe('ON_PROBATION');
  expect(statusOn(wrong, day('2026-11-19'))).toBe('NONE');
});
