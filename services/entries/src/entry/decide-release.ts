// What an officer's decision does to an entry under the law of a decision, decided without storage.
import { makeEvent, type EventData, type NewEvent } from '@landfall/events';
import type { Decision } from '@landfall/law';
import { Decimal, findings, type Finding } from '@landfall/rule';
import { foundOnApplying } from '@landfall/law/law-of-decision';
import { lawOf } from '@landfall/law/law-of-regime';
import { unassessedLines } from '@landfall/law/shared/decision-facts';
import { againstRelease } from '@landfall/law/shared/release-facts';
import { factsDetermined, type Determined } from '@landfall/law/us/determined';
import { informalEntryIsNotReleased } from '@landfall/law/us/part-143/subpart-c/section-22-formal-entry';
import { owedUsd } from './amount-due.js';
import { entryOf, type Entry } from './entry-states.js';
import { dataOfVersion, hasEnded, move, type MoveReason } from './entry-status.js';
import type { Assessment, EntryRow, KeptDecision } from './entry.table.js';

type Decided = EventData<'review.decided'>;

/** The answer to a decision that has no id, as before decisions had one. */
const unnamed = '';

/** What a decision to release comes to: what stands against it, else what it makes of the entry. */
export interface ReleaseDecided {
  /** Every rule that is broken; where it is a missing payment alone, the decision is kept and not lost. */
  found: Finding[];
  against: Finding[];
  to: 'RELEASED' | 'PAYMENT_DUE';
  owes: Assessed & { furtherDueUsd: Decimal };
}

/** Asks every rule of a release, what offices determined since it was decided, and what the law found on the day of entry. */
export function decideRelease(entry: Entry, decision: KeptDecision, determined: readonly Determined[]): ReleaseDecided {
  const owes = { ...assessed(entry, decision.assessments ?? []), furtherDueUsd: furtherDueUsd(decision) };
  const { formalEntryRequired } = factsDetermined(determined);
  const found = [
    ...foundAgainst(entry, 'RELEASE', decision, owes.assessments),
    ...findings([informalEntryIsNotReleased], { decision: 'RELEASE', formalEntryRequired }),
    ...entry.foundAtEntry,
  ];
  return { found, against: againstRelease(found), to: found.length === 0 ? 'RELEASED' : 'PAYMENT_DUE', owes };
}

/** Applies a decision to release: released; or kept while a payment alone is missing; or not applied, and why. */
export function applyRelease(
  row: EntryRow,
  decision: KeptDecision,
  determined: readonly Determined[],
  why: MoveReason,
): NewEvent[] {
  const { against, to, owes } = decideRelease(entryOf(row), decision, determined);
  if (against.length > 0) return [decisionNotApplied(row, decision, against)];
  Object.assign(row, owes, { keptDecision: to === 'PAYMENT_DUE' ? decision : null });
  if (row.status === to) return [];
  return move(row, to, { decided: { decision: 'RELEASE' }, ...why, what: to });
}

/** Every rule that the entry and the decision break: of a release, and what the law found on the day of entry. */
export const releaseFindings = (row: EntryRow, decision: KeptDecision, determined: readonly Determined[]): Finding[] =>
  decideRelease(entryOf(row), decision, determined).found;

function foundAgainst(entry: Entry, decision: Decision, stated: KeptDecision, assessments: Assessment[]): Finding[] {
  const { status, dataVersion, entryVersion, askedOfficer, linesToAssess, paidUsd, statementAndAch } = entry;
  return foundOnApplying(entry.regime, {
    ...{ decision, status, dataVersion, entryVersion, askedOfficer, linesToAssess, paidUsd },
    awaitsFurtherFiling: entry.status === 'WAITING_FOR_FILER' && entry.waitingFor === 'FURTHER_FILING',
    decisionEntryVersion: stated.entryVersion,
    examination: stated.examination,
    examinationFindingsRecorded: stated.examinationFindingsRecorded,
    // only what was accepted is announced as answered
    answers: stated.answeredCodes.map((code) => ({ code, accepted: true })),
    assessments: assessments.map((one) => ({ line: one.line, exciseUsd: new Decimal(one.exciseUsd) })),
    amountDueUsd: owedUsd({ ...entry, assessments }),
    furtherDueUsd: furtherDueUsd(stated),
    ...{ statementProcessing: statementAndAch, ach: statementAndAch },
  });
}

const furtherDueUsd = (decision: KeptDecision): Decimal => new Decimal(decision.furtherDueUsd ?? 0);

type Assessed = Pick<EntryRow, 'assessments' | 'exciseUsd'>;

/** What is assessed with this decision too, and the excise once nothing is left to assess. A line's last one counts. */
function assessed(entry: Entry, added: readonly Assessment[]): Assessed {
  const { assessments: standing, exciseUsd } = entry;
  if (!lawOf[entry.regime].leviesExcise) return { assessments: standing, exciseUsd };
  const before = standing.filter(({ line }) => !added.some((one) => one.line === line));
  const assessments = [...before, ...added];
  const isWhole = unassessedLines({ ...entry, assessments }).length === 0;
  return { assessments, exciseUsd: isWhole ? owedUsd({ ...entry, assessments }) : null };
}

/** What "ask for a document" or "send back" comes to: what stands against it, else for what the entry waits. */
export function decideWaiting(entry: Entry, decided: Decided) {
  return {
    found: foundAgainst(entry, decided.decision, decided, []),
    waitingFor: decided.decision === 'SEND_BACK' ? ('FURTHER_FILING' as const) : ('DOCUMENT' as const),
    /** Its document came before the decision was heard of. */
    isAnswered: entry.answeredDecisionIds.includes(decided.decisionId ?? unnamed),
  };
}

/** Applies "ask for a document" or "send back": the entry waits for its filer; or the decision is not applied. */
export function applyWaiting(row: EntryRow, decided: Decided, why: MoveReason): NewEvent[] {
  const { found, waitingFor, isAnswered } = decideWaiting(entryOf(row), decided);
  if (found.length > 0) return [decisionNotApplied(row, decided, found)];
  const waits = { reasonCode: decided.reasonCode, waitingFor, what: 'WAITING_FOR_FILER', decided } as const;
  const events = move(row, 'WAITING_FOR_FILER', { ...why, ...waits });
  if (!isAnswered) return events;
  row.answeredDecisionIds = row.answeredDecisionIds.filter((id) => id !== (decided.decisionId ?? unnamed));
  return [...events, ...documentPresented(row, { at: why.at, causedBy: why.causedBy ?? null })];
}

/**
 * What the answer to a request for a document comes to: an entry that waits for it goes on; the answer to a decision
 * that is not heard of yet is remembered. An answer that names no decision, as before, is to the one that is waited on.
 */
export function decideAnswer(entry: Entry, decisionId: string | undefined): 'PRESENTED' | 'REMEMBERED' | 'PAST' {
  if (entry.status === 'WAITING_FOR_FILER' && entry.waitingFor === 'DOCUMENT') {
    const isAwaited = decisionId === undefined || entry.decisionId === null || entry.decisionId === decisionId;
    if (isAwaited) return 'PRESENTED';
  }
  return hasEnded(entry) ? 'PAST' : 'REMEMBERED';
}

/** Takes the answer to a request for a document. */
export function applyAnswer(row: EntryRow, decisionId: string | undefined, why: MoveReason): NewEvent[] {
  const answer = decideAnswer(entryOf(row), decisionId);
  if (answer === 'REMEMBERED') row.answeredDecisionIds = [...row.answeredDecisionIds, decisionId ?? unnamed];
  return answer === 'PRESENTED' ? documentPresented(row, why) : [];
}

/** The document that was asked for has come: the entry goes back to review, at data that are new. */
function documentPresented(entry: EntryRow, why: MoveReason): NewEvent[] {
  const events = move(entry, 'IN_REVIEW', { ...why, what: 'DOCUMENT_PRESENTED' });
  Object.assign(entry, dataOfVersion(entry));
  return events;
}

/** Tells review that its decision was not applied, and by which rules. */
export function decisionNotApplied(
  { id: entryId, entryVersion, port }: EntryRow,
  { decision, decisionId, ...decided }: Pick<Decided, 'reviewId' | 'entryVersion'> & Partial<Decided>,
  found: readonly Pick<Finding, 'code' | 'citation'>[],
): NewEvent {
  return makeEvent(
    'entry.decision-not-applied',
    {
      ...{ entryId, entryVersion, reviewId: decided.reviewId, decisionEntryVersion: decided.entryVersion },
      findings: found.map(({ code, citation }) => ({ code, citation })),
      ...(decision ? { decision } : {}),
      ...(decisionId ? { decisionId } : {}),
    },
    { subject: entryId, partitionkey: entryId, ports: [port] },
  );
}
