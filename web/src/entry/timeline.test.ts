import type { EntryShown, HeardChange } from './entry-query.ts';
import { timelineOf } from './timeline.ts';

const entryOf = (nodes: object[] | null, releasedAt: string | null = null): EntryShown =>
  ({
    filedAt: '2026-11-22T01:00:00.000Z',
    releasedAt,
    payments: [],
    activity: nodes && { nodes },
  }) as unknown as EntryShown;
const filed = { id: 'evt_1', type: 'entry.filed', occurredAt: '2026-11-22T01:00:00.000Z', facts: {} };
const taken = {
  id: 'evt_2',
  type: 'entry.changed',
  occurredAt: '2026-11-22T01:00:05.000Z',
  facts: { status: 'IN_REVIEW' },
};
const release = {
  id: 'evt_3',
  type: 'entry.changed',
  status: 'RELEASED',
  at: '2026-11-22T02:00:00.000Z',
  reasonCode: 'IN_ORDER',
} as HeardChange;
const steps = (...asked: Parameters<typeof timelineOf>): string[] => timelineOf(...asked).map(({ status }) => status);

test('the steps come from the activity log, oldest first', () => {
  expect(steps(entryOf([taken, filed]), [])).toEqual(['FILED', 'IN_REVIEW']);
});

test('a change that was heard is a step before the log tells of it, and one step after', () => {
  const inLog = { id: 'evt_3', type: 'entry.changed', occurredAt: release.at, facts: { status: 'RELEASED' } };
  expect(steps(entryOf([taken, filed]), [release])).toEqual(['FILED', 'IN_REVIEW', 'RELEASED']);
  expect(steps(entryOf([inLog, taken, filed]), [release])).toEqual(['FILED', 'IN_REVIEW', 'RELEASED']);
});

test('what only tells more of a change is no step of its own', () => {
  const told = { ...release, id: 'evt_4', type: 'entry.released' };
  expect(steps(entryOf([filed]), [release, told])).toEqual(['FILED', 'RELEASED']);
});

test('a release that the entry says is a step, though neither the log nor a change has told it yet', () => {
  expect(steps(entryOf([taken, filed], release.at), [])).toEqual(['FILED', 'IN_REVIEW', 'RELEASED']);
});

test('while the log does not answer, the entry itself says when it was filed and released', () => {
  expect(steps(entryOf(null), [])).toEqual(['FILED']);
  expect(steps(entryOf(null, release.at), [])).toEqual(['FILED', 'RELEASED']);
  expect(steps(entryOf(null, release.at), [release])).toEqual(['FILED', 'RELEASED']);
});

test('steps of one moment keep the order in which they happened', () => {
  const atOnce = { ...taken, occurredAt: filed.occurredAt };
  expect(steps(entryOf([atOnce, filed]), [])).toEqual(['FILED', 'IN_REVIEW']);
});

test('a further filing is one step, though two events tell of it', () => {
  const back = { ...taken, id: 'evt_5', facts: { status: 'WAITING_FOR_FILER' } };
  const again = { ...filed, id: 'evt_6', occurredAt: '2026-11-22T01:30:00.000Z' };
  const changed = { ...again, id: 'evt_7', type: 'entry.changed', facts: { status: 'FILED' } };
  expect(steps(entryOf([changed, again, back, filed]), [])).toEqual(['FILED', 'WAITING_FOR_FILER', 'FILED']);
});

test('a payment is a step of its own, before the release that it brought about in the same moment', () => {
  const paid = { id: 'pay_1', recordedAt: release.at, amountUsd: '12.50', receiptNumber: 'RC-1', means: 'CASH' };
  const entry = { ...entryOf([taken, filed]), payments: [paid] } as unknown as EntryShown;
  const told = timelineOf(entry, [release]).map((step) => step.paid?.amountUsd ?? step.status);
  expect(told).toEqual(['FILED', 'IN_REVIEW', '12.50', 'RELEASED']);
  const early = { ...entry, payments: [{ ...paid, recordedAt: '2026-11-22T01:00:02.000Z' }] } as EntryShown;
  expect(timelineOf(early, []).map((step) => step.paid?.amountUsd ?? step.status)).toEqual([
    'FILED',
    '12.50',
    'IN_REVIEW',
  ]);
});

test('what the goods come on arrives at its place by its time, before the filing too, and without a place where none is recorded', () => {
  const arrivedAt = (at: string | null) => ({
    ...entryOf([taken, filed]),
    conveyance: { arrivesOn: '', arrivedAt: at },
  });
  const places = (at: string | null) =>
    timelineOf(arrivedAt(at), []).map(({ isArrival, status }) => isArrival ?? status);
  expect(places('2026-11-22T01:00:02.000Z')).toEqual(['FILED', true, 'IN_REVIEW']);
  expect(places('2026-11-20T01:00:00.000Z')).toEqual([true, 'FILED', 'IN_REVIEW']);
  expect(places(null)).toEqual(['FILED', 'IN_REVIEW']);
});
