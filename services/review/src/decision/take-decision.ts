// What a decision makes: rows and an event, decided without storage.
import type { EventData, NewEvent } from '@landfall/events';
import type { Decision, DecisionReason } from '@landfall/law';
import type { RateTaken } from '@landfall/law/as/title-11/chapter-10-rates';
import type { Decimal } from '@landfall/rule';
import { newId } from '@landfall/service-kit';
import { reviewDecided } from '../review/review-events.js';
import { move, type ReviewChange } from '../review/review-status.js';
import type { ReviewRow, WaitingFor } from '../review/review.table.js';
import type { MessageRow } from '../thread/message.table.js';
import { saidWithDecision } from '../thread/said-with-decision.js';
import { wordsToKeep } from '../thread/words.js';
import type { AnswerRow } from './answer.table.js';
import type { Assessed, DecisionRow } from './decision.table.js';

/** What an officer decides, of which no law stands in the way. */
export interface Deciding {
  entryVersion: number;
  decision: Decision;
  reasonCode: DecisionReason;
  answers: readonly { code: string; accepted: boolean; note?: string | null }[];
  documentKind?: string | null;
  dueOn?: string | null;
  assessments: readonly { line: number; exciseUsd: Decimal; rateTaken?: RateTaken | null }[];
  furtherDueUsd?: Decimal | null;
  lineNumbers: readonly number[];
  wordsToFiler?: string | null;
  note?: string | null;
}

interface Circumstances {
  decidedBy: string;
  decidedAt: Date;
  /** Whether what was found on an examination of this filing’s goods is recorded. */
  isExamined: boolean;
  /** The parties to the entry. */
  accounts: readonly string[];
}

/** A decision to be kept: what becomes of the review, what is kept of it, and what is told. */
export interface Taken {
  review: ReviewChange;
  decision: DecisionRow;
  answers: AnswerRow[];
  /** What the filer reads of it; null where the officer wrote nothing. */
  message: MessageRow | null;
  event: NewEvent;
}

const waitsFor: Readonly<Record<Decision, WaitingFor | null>> = {
  RELEASE: null,
  ASK_FOR_DOCUMENT: 'DOCUMENT',
  SEND_BACK: 'FILING',
};

export function takeDecision(review: ReviewRow, deciding: Deciding, by: Circumstances): Taken {
  const decision = decisionOf(review, deciding, by);
  const text = wordsToKeep(deciding.wordsToFiler);
  const said = text === null ? null : saidWithDecision(review, decision, text);
  return {
    review: { ...said?.review, ...decided(review, decision, deciding.dueOn ?? null) },
    decision,
    answers: answersOf(review, deciding, by),
    message: said?.message ?? null,
    event: reviewDecided(review, factsTold(review, decision, deciding, by.isExamined), by.accounts),
  };
}

function decisionOf(
  { id: reviewId, filingId }: ReviewRow,
  { entryVersion, decision, reasonCode, note = null, assessments, lineNumbers, furtherDueUsd }: Deciding,
  { decidedBy, decidedAt }: Circumstances,
): DecisionRow {
  return {
    ...{ id: newId('dec'), reviewId, filingId, entryVersion, decision, reasonCode, note, decidedBy, decidedAt },
    assessments: assessments.map(assessedAsText),
    lineNumbers: [...new Set(lineNumbers)].sort((one, other) => one - other),
    furtherDueUsd: furtherDueUsd?.toFixed(2) ?? null,
  };
}

const assessedAsText = ({ line, exciseUsd, rateTaken }: Deciding['assessments'][number]): Assessed => ({
  ...{ line, exciseUsd: exciseUsd.toFixed(2) },
  ...(rateTaken && {
    rateTaken: {
      ...{ rateUnit: rateTaken.rateUnit, rate: rateTaken.rate.toFixed(), quantity: rateTaken.quantity.toFixed() },
    },
  }),
});

const answersOf = ({ id: reviewId, filingId }: ReviewRow, { answers }: Deciding, by: Circumstances): AnswerRow[] =>
  answers.map(({ code, accepted, note = null }) => ({
    ...{ id: newId('ans'), reviewId, filingId, code, accepted, note },
    ...{ answeredBy: by.decidedBy, answeredAt: by.decidedAt },
  }));

function decided(review: ReviewRow, taken: DecisionRow, dueOn: string | null): ReviewChange {
  const { id: decisionId, decision, reasonCode: decisionReason, decidedAt, lineNumbers: decidedLines } = taken;
  const waitingFor = waitsFor[decision];
  return {
    ...move(review, waitingFor ? 'WAITING' : 'DECIDED'),
    // known here first, so that nobody decides so twice before entries tell of it
    ...(waitingFor ? { entryStatus: 'WAITING_FOR_FILER' } : {}),
    ...{
      waitingFor,
      dueOn,
      overdueAt: null,
      decisionId,
      decision,
      decisionReason,
      decidedAt,
      decidedLines,
      notApplied: [],
    },
  };
}

/** Codes, figures and days: the words stay here. */
function factsTold(
  { examination, reference }: ReviewRow,
  { id: decisionId, assessments, furtherDueUsd }: DecisionRow,
  { entryVersion, decision, reasonCode, answers, documentKind = null, dueOn = null, wordsToFiler }: Deciding,
  examinationFindingsRecorded: boolean,
): Omit<EventData<'review.decided'>, 'reviewId' | 'entryId'> {
  return {
    ...{ entryVersion, decisionId, decision, reasonCode, documentKind, dueOn },
    ...{ examination, examinationFindingsRecorded },
    answeredCodes: answers.filter(({ accepted }) => accepted).map(({ code }) => code),
    ...(reference ? { reference } : {}),
    ...(assessments.length ? { assessments } : {}),
    ...(furtherDueUsd ? { furtherDueUsd } : {}),
    ...(wordsToKeep(wordsToFiler) === null ? {} : { wroteToFiler: true }),
  };
}
