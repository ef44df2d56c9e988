import type { EntryStatus } from '@landfall/law';
import type { EntryShown, HeardChange } from './entry-query.ts';
import { standingPayments } from '../in-words/payment-shown.ts';

/** A step of an entry's way. */
export interface Step {
  /** The id of the event behind it. */
  id: string;
  status: EntryStatus;
  at: string;
  reasonCode: string | null;
  /** What was paid, where the step is a payment; it leaves the status as it was. */
  paid?: EntryShown['payments'][number];
  /** True of the arrival of what the goods come on, which leaves the status as it was too. */
  isArrival?: true;
}

/**
 * The steps of an entry, oldest first: from the activity log, and from changes heard since, which the log tells of a
 * moment later. Where these have not told it yet, what the entry itself says: when it was filed and released.
 */
export function timelineOf(entry: EntryShown, heard: readonly Omit<HeardChange, 'entry'>[]): Step[] {
  const steps = new Map<string, Step>();
  for (const { id, type, occurredAt, facts } of (entry.activity?.nodes ?? []).toReversed()) {
    const status = statusAfter(type, facts['status'] as EntryStatus);
    if (status) steps.set(id, { id, status, at: occurredAt, reasonCode: textOf(facts['reasonCode']) });
  }
  for (const { id, type, status: heardStatus, at, reasonCode } of heard) {
    const status = statusAfter(type, heardStatus);
    if (status) steps.set(id, { id, status, at, reasonCode });
  }
  const inOrder = [...steps.values()].sort((one, other) => one.at.localeCompare(other.at));
  // A further filing is told by two events: filed, and brought back to FILED.
  const known = inOrder.filter(({ status }, n) => status !== inOrder[n - 1]?.status);
  return withArrival(entry, withPayments(entry, filedAndReleased(entry, known)));
}

/** With what the entry itself says, where neither the log nor a change has told it yet. */
function filedAndReleased({ filedAt, releasedAt }: EntryShown, known: readonly Step[]): readonly Step[] {
  const saidOf = (status: EntryStatus, at: string | null): Step[] =>
    at === null || known.some((step) => step.status === status)
      ? []
      : [{ id: status.toLowerCase(), status, at, reasonCode: null }];
  return [...saidOf('FILED', filedAt), ...known, ...saidOf('RELEASED', releasedAt)];
}

/** Payments before what they brought about in the same moment. */
function withPayments({ payments }: EntryShown, steps: readonly Step[]): Step[] {
  const placed = [...steps];
  for (const paid of standingPayments(payments)) {
    const later = placed.findIndex(({ at, paid: other }) => !other && at >= paid.recordedAt);
    const n = later < 0 ? placed.length : later;
    const status = placed[n - 1]?.status ?? 'FILED';
    placed.splice(n, 0, { id: paid.id, status, at: paid.recordedAt, reasonCode: null, paid });
  }
  return placed;
}

/** The arrival of what the goods come on where it belongs by its time, which may be before the filing. */
function withArrival({ conveyance }: EntryShown, steps: readonly Step[]): Step[] {
  // An entry that a device kept from before this was told has no `conveyance` at all.
  const at = conveyance?.arrivedAt ?? null;
  if (at === null) return [...steps];
  const later = steps.findIndex((step) => step.at > at);
  const n = later < 0 ? steps.length : later;
  const status = steps[n - 1]?.status ?? 'FILED';
  return steps.toSpliced(n, 0, { id: 'arrived', status, at, reasonCode: null, isArrival: true });
}

/** The status that an event brought the entry to; null for events that only tell more of a change. */
function statusAfter(type: string, status: EntryStatus): EntryStatus | null {
  if (type === 'entry.filed') return 'FILED';
  return type === 'entry.changed' ? status : null;
}

const textOf = (fact: unknown): string | null => (typeof fact === 'string' ? fact : null);
