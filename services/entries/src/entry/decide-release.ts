// What an officer's decision does to an entry under the law of release, decided without storage.
import { makeEvent, type EventData, type NewEvent } from '@landfall/events';
import { Decimal, findings, type Finding, type Rule } from '@landfall/rule';
import { lawOf } from '@landfall/law/law-of-regime';
import { againstRelease, type ReleaseFacts } from '@landfall/law/shared/release-facts';
import { owedUsd, unassessed } from './amount-due.js';
import { dataOfVersion, mayMove, move, type MoveReason } from './entry-status.js';
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

/** Every rule that the entry and the decision break: of release, and what the law found on the day of entry. */
export function releaseFindings(entry: EntryRow, decision: KeptDecision): Finding[] {
  const { assessments } = assessed(entry, decision.assessments ?? []);
  const found = findings(lawOf[entry.regime].releaseRules, {
    status: entry.status,
    awaitsFurtherFiling: entry.waitingFor === 'FURTHER_FILING',
    decisionEntryVersion: decisionVersion(entry, decision.entryVersion),
    entryVersion: entry.entryVersion,
    examination: decision.examination,
    examinationFindingsRecorded: decision.examinationFindingsRecorded,
    unansweredQuestions: entry.askedOfficer.filter((code) => !decision.answeredCodes.includes(code)),
    linesToAssess: entry.linesToAssess,
    assessments: assessments.map((one) => ({ line: one.line, exciseUsd: new Decimal(one.exciseUsd) })),
    amountDueUsd: owedUsd({ ...entry, assessments }),
    furtherDueUsd: furtherDueUsd(decision),
    paidUsd: entry.paidUsd,
    statementProcessing: entry.statementAndAch,
    ach: entry.statementAndAch,
  });
  return [...found, ...entry.foundAtEntry];
}

const furtherDueUsd = (decision: KeptDecision): Decimal => new Decimal(decision.furtherDueUsd ?? 0);

/** What is assessed with this decision too, and the excise once nothing is left to assess. A line's last one counts. */
function assessed(entry: EntryRow, added: readonly Assessment[]): Pick<EntryRow, 'assessments' | 'exciseUsd'> {
  if (!lawOf[entry.regime].leviesExcise) return entry;
  const before = entry.assessments.filter(({ line }) => !added.some((one) => one.line === line));
  const assessments = [...before, ...added];
  const isWhole = unassessed({ ...entry, assessments }).length === 0;
  return { assessments, exciseUsd: isWhole ? owedUsd({ ...entry, assessments }) : null };
}

// Taking an entry into review raises its version and changes no data: a decision on the version before still stands.
function decisionVersion(entry: EntryRow, decidedOn: number): number {
  const isOnPresentData = decidedOn >= entry.dataVersion && decidedOn <= entry.entryVersion;
  return isOnPresentData ? entry.entryVersion : decidedOn;
}

type OtherDecision = Pick<ReleaseFacts, 'status' | 'decisionEntryVersion' | 'entryVersion'>;

const entryIsWithCustoms: Rule<OtherDecision> = {
  code: 'ENTRY_NOT_UNDER_REVIEW',
  citation: null,
  says: 'An officer asks for a document or sends back what is under review.',
  nextStep: 'Take up the entry as it now stands.',
  broken: ({ status }) => (mayMove(status, 'WAITING_FOR_FILER') ? [] : [['status']]),
};

const decisionIsOnPresentData: Rule<OtherDecision> = {
  code: 'DECISION_ON_ANOTHER_VERSION',
  citation: null,
  says: 'A decision is on the entry as it stands.',
  nextStep: 'Read the entry again and decide on its present version.',
  broken: ({ decisionEntryVersion, entryVersion }) => (decisionEntryVersion === entryVersion ? [] : [['entryVersion']]),
};

/** Asked of every decision but a release. */
export const otherDecisionRules: readonly Rule<OtherDecision>[] = [entryIsWithCustoms, decisionIsOnPresentData];

/** Applies "ask for a document" or "send back": the entry waits for its filer; or the decision is not applied. */
export function applyWaiting(entry: EntryRow, decided: Decided, why: MoveReason): NewEvent[] {
  const found = findings(otherDecisionRules, {
    status: entry.status,
    decisionEntryVersion: decisionVersion(entry, decided.entryVersion),
    entryVersion: entry.entryVersion,
  });
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
