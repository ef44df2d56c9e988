// What an arrival makes another of an entry that was filed before it was recorded, decided without storage.
import { lawOf } from '@landfall/law/law-of-regime';
import type { Landing } from '@landfall/law/shared/arrival';
import { Temporal } from '@landfall/rule';
import { hasEnded } from '../entry/entry-status.js';
import type { EntryRow } from '../entry/entry.table.js';
import { kindOf } from '../kinds/index.js';
import type { ArrivalChangeRow } from './consignment.table.js';

/** An arrival, what was recorded of it before, and when the entry was first filed. */
export interface ArrivalToJudge {
  readonly arrivedAt: Date;
  readonly arrivedBeforeAt: Date | null;
  readonly firstFiledAt: Date;
}

export type ArrivalChange = Pick<ArrivalChangeRow, 'figure' | 'wasAt' | 'isAt' | 'citation' | 'isApplied' | 'isLate'>;

/** The time of entry, and until when the law has something done, where the arrival makes them others. */
export const changesByArrival = (entry: EntryRow, arrival: ArrivalToJudge): ArrivalChange[] =>
  [timeOfEntryMoved(entry, arrival), dueMoved(entry, arrival)].flatMap((change) => change ?? []);

/** Of an entry that has ended nothing is changed: Customs and filer are told what would be. */
function timeOfEntryMoved(entry: EntryRow, { arrivedAt }: ArrivalToJudge): ArrivalChange | null {
  const { regime, enteredAt: wasAt, estimatedDutyUsd } = entry;
  const fixedAt = entry.enteredWithoutArrivalAt ?? wasAt;
  if (fixedAt === null || wasAt === null) return null;
  const facts = { statementProcessing: false, ach: false, estimatedDutyUsd, acceptedAt: fixedAt, depositedAt: fixedAt };
  const isAt = lawOf[regime].timeOfEntry({ ...facts, arrivedAt });
  if (isAt === null || isAt.getTime() === wasAt.getTime()) return null;
  const citation = '19 CFR 141.68';
  return { figure: 'TIME_OF_ENTRY', wasAt, isAt, citation, isApplied: !hasEnded(entry), isLate: null };
}

function dueMoved(entry: EntryRow, { arrivedAt, arrivedBeforeAt, firstFiledAt }: ArrivalToJudge): ArrivalChange | null {
  const due = (at: Date | null) => dueAfter(entry, at);
  const [was, is] = [due(arrivedBeforeAt), due(arrivedAt)];
  if (!was || !is || was.runsOutAt.equals(is.runsOutAt)) return null;
  const isAt = dateOf(is.runsOutAt);
  const isLate = firstFiledAt.getTime() >= isAt.getTime();
  return { figure: is.code, wasAt: dateOf(was.runsOutAt), isAt, citation: is.citation, isApplied: true, isLate };
}

function dueAfter({ arrivesOn, port, entryType }: EntryRow, at: Date | null) {
  if (arrivesOn === null) return null;
  const arrivedAt = at && Temporal.Instant.fromEpochMilliseconds(at.getTime());
  const landing: Landing = { arrivesOn: Temporal.PlainDate.from(arrivesOn), arrivedAt };
  return kindOf(entryType).dueAfterArrival?.(landing, port) ?? null;
}

const dateOf = (at: Temporal.Instant): Date => new Date(at.epochMilliseconds);
