// What an officer's decision does to an entry under the law of a decision, decided without storage.
import { makeEvent, type EventData, type NewEvent } from '@landfall/events';
import type { Decision } from '@landfall/law';
import { Decimal, type Finding } from '@landfall/rule';
import { foundOnApplying } from '@landfall/law/law-of-decision';
import { lawOf } from '@landfall/law/law-of-regime';
import { unassessedLines } from '@landfall/law/shared/decision-facts';
import { againstRelease } from '@landfall/law/shared/release-facts';
import { owedUsd } from './amount-due.js';
import { dataOfVersion, move, type MoveReason } from './entry-status.js';
import type { Assessment, EntryRow, KeptDecision } from './entry.table.js';

type Decided = EventData<'review.decided'>;

/** Applies a decision to release: released; or kept while a payment alone is missing; or not applied, and why. */
export function applyRelease(entry: EntryRow, decision: KeptDecision, why: MoveReason): NewEvent[] {
  const found = releaseFindings(entry, decision);
  const against = againstRelease(found);
  if (against.length > 0) return [decisionNotApplied(entry, decision, against)];
  Object.assign(entry, assessed(entry, decision.assessments ?? []), { furtherDueUsd: furtherDueUsd(decision) });
  if (found.length === 0) {
    entry.keptDecision = null;
    return move(entry, 'RELEASED', why);
  }
  entry.keptDecision = decision;
  return entry.status === 'PAYMENT_DUE' ? [] : move(entry, 'PAYMENT_DUE', why);
}

/** Every rule that the entry and the decision break: of a release, and what the law found on the day of entry. */
export const releaseFindings = (entry: EntryRow, decision: KeptDecision): Finding[] => [
  ...foundAgainst(entry, 'RELEASE', decision, assessed(entry, decision.assessments ?? []).assessments),
  ...entry.foundAtEntry,
];

function foundAgainst(entry: EntryRow, decision: Decision, stated: KeptDecision, assessments: Assessment[]): Finding[] {
  const { status, dataVersion, entryVersion, askedOfficer, linesToAssess, paidUsd, statementAndAch } = entry;
  return foundOnApplying(entry.regime, {
    ...{ decision, status, dataVersion, entryVersion, askedOfficer, linesToAssess, paidUsd },
    awaitsFurtherFiling: entry.waitingFor === 'FURTHER_FILING',
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
function assessed(entry: EntryRow, added: readonly Assessment[]): Assessed {
  if (!lawOf[entry.regime].leviesExcise) return entry;
  const before = entry.assessments.filter(({ line }) => !added.some((one) => one.line === line));
  const assessments = [...before, ...added];
  const isWhole = unassessedLines({ ...entry, assessments }).length === 0;
  return { assessments, exciseUsd: isWhole ? owedUsd({ ...entry, assessments }) : null };
}

/** Applies "ask for a document" or "send back": the entry waits for its filer; or the decision is not applied. */
export function applyWaiting(entry: EntryRow, decided: Decided, why: MoveReason): NewEvent[] {
  const found = foundAgainst(entry, decided.decision, decided, []);
  if (found.length > 0) return [decisionNotApplied(entry, decided, found)];
  const waitingFor = decided.decision === 'SEND_BACK' ? 'FURTHER_FILING' : 'DOCUMENT';
  const events = move(entry, 'WAITING_FOR_FILER', { ...why, reasonCode: decided.reasonCode, waitingFor });
  if (waitingFor === 'FURTHER_FILING' || entry.earlyAnswers === 0) return events;
  entry.earlyAnswers -= 1;
  return [...events, ...documentPresented(entry, { at: why.at, causedBy: why.causedBy ?? null })];
}

/** The document that was asked for has come: the entry goes back to review, at data that are new. */
export function documentPresented(entry: EntryRow, why: MoveReason): NewEvent[] {
  const events = move(entry, 'IN_REVIEW', why);
  Object.assign(entry, dataOfVersion(entry));
  return events;
}

/** Tells review that its decision was not applied, and by which rules. */
export function decisionNotApplied(
  { id: entryId, entryVersion, port }: EntryRow,
  decision: { reviewId: string; entryVersion: number },
  found: readonly Pick<Finding, 'code' | 'citation'>[],
): NewEvent {
  return makeEvent(
    'entry.decision-not-applied',
    {
      ...{ entryId, entryVersion, reviewId: decision.reviewId, decisionEntryVersion: decision.entryVersion },
      findings: found.map(({ code, citation }) => ({ code, citation })),
    },
    { subject: entryId, partitionkey: entryId, ports: [port] },
  );
}
