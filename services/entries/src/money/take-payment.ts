// What money that comes and goes does to an entry, decided without storage.
import type { NewEvent } from '@landfall/events';
import { Decimal, Temporal, type Finding } from '@landfall/rule';
import { amountDueUsd } from '../entry/amount-due.js';
import { applyRelease, decisionNotApplied, releaseFindings } from '../entry/decide-release.js';
import { hasEnded, move, refundOwed } from '../entry/entry-status.js';
import type { EntryRow } from '../entry/entry.table.js';
import { daysAtPort } from '../kinds/days.js';
import type { FiledData } from '../kinds/filed-data.js';
import { kindOf } from '../kinds/index.js';
import { lawOf } from '@landfall/law/law-of-regime';
import type { Determined } from '@landfall/law/us/determined';

/** What an entry declares, and what offices determined about it. */
interface Filed {
  readonly filed: FiledData;
  readonly determined: readonly Determined[];
}

/**
 * Takes a deposit: fixes the time of entry where it was open, and applies a decision to release that was kept. What the
 * law finds differently on the day of entry keeps the entry from release until a further filing mends it, and is told.
 */
export function takePayment(
  entry: EntryRow,
  { filed, determined }: Filed,
  { amountUsd, at }: { amountUsd: Decimal; at: Date },
): { events: NewEvent[]; changed: Finding[] } {
  entry.paidUsd = entry.paidUsd.plus(amountUsd);
  // what is paid on an entry that has ended was due again, and moves nothing
  if (hasEnded(entry)) return { events: refundOwed(entry), changed: [] };
  // what was promised online can be less than is due by now: the deposit that fixes the time of entry is whole (141.68)
  if (amountDueUsd(entry).gt(0)) return { events: [], changed: [] };
  if (entry.enteredAt !== null) return { events: applyKeptDecision(entry, determined, at), changed: [] };
  entry.foundAtEntry = fixTimeOfEntry(entry, { filed, determined }, at);
  return { events: applyKeptDecision(entry, determined, at), changed: entry.foundAtEntry };
}

/**
 * Takes a payment back: what it covered is owed again. An entry that has ended stays as it is, and owes; one that has not
 * loses the time of entry that the deposit fixed (141.68), with what the law found on that day, and waits to be paid.
 */
export function takeBack(entry: EntryRow, amountUsd: Decimal): void {
  entry.paidUsd = entry.paidUsd.minus(amountUsd);
  if (hasEnded(entry) || entry.paidUsd.gte(entry.estimatedDutyUsd)) return;
  // a time that no deposit fixed, as under statement processing and ACH, stays
  if (timeOfEntry(entry, null) === null)
    Object.assign(entry, { enteredAt: null, enteredWithoutArrivalAt: null, foundAtEntry: [] });
}

/** What was paid out is paid no more. */
export function giveBack(entry: EntryRow, amountUsd: Decimal): void {
  entry.paidUsd = entry.paidUsd.minus(amountUsd);
}

function fixTimeOfEntry(entry: EntryRow, filed: Filed, at: Date): Finding[] {
  entry.enteredAt = timeOfEntry(entry, at);
  return findAtEntry(entry, filed);
}

/** What the law finds on the day of entry, as that stands. */
export function findAtEntry(entry: EntryRow, { filed, determined }: Filed): Finding[] {
  const { filedAt, port } = entry;
  const days = daysAtPort(port, filedAt, entry.enteredAt);
  const lawReadOn = Temporal.PlainDate.from(entry.lawReadOn);
  return kindOf(entry.entryType).findingsAtEntry(
    filed,
    port,
    { ...days, lawReadOn },
    {
      asked: entry.askedOfficer,
      accepted: entry.keptDecision?.answeredCodes ?? [],
      determined,
    },
  );
}

function timeOfEntry(entry: EntryRow, depositedAt: Date | null): Date | null {
  const { regime, estimatedDutyUsd, filedAt: acceptedAt, statementAndAch } = entry;
  const paysBy = { statementProcessing: statementAndAch, ach: statementAndAch };
  return lawOf[regime].timeOfEntry({ ...paysBy, acceptedAt, estimatedDutyUsd, depositedAt });
}

function applyKeptDecision(entry: EntryRow, determined: readonly Determined[], at: Date): NewEvent[] {
  const decision = entry.keptDecision;
  if (decision === null || entry.status !== 'PAYMENT_DUE') return [];
  const found = releaseFindings(entry, decision, determined);
  if (found.length === 0) return applyRelease(entry, decision, determined, { at });
  // a decision that no longer stands takes with it what it said to be due besides
  Object.assign(entry, { keptDecision: null, furtherDueUsd: new Decimal(0) });
  const back = move(entry, 'IN_REVIEW', { at });
  return [...back, decisionNotApplied(entry, decision, found)];
}
