import type { VariablesOf } from 'gql.tada';
import { typedAmount, typedDay, valueIn } from '../../form/typed.ts';
import { lineNumbersIn } from './line-numbers.ts';
import type { Decide } from '../review/review-acts.ts';
import type { Desk } from '../review/review-query.ts';
import { assessmentOf, type LineToAssess, type TypedRate } from './rate-typed.ts';

type Input = VariablesOf<typeof Decide>['input'];
export type Decision = Input['decision'];
export type Reason = Input['reasonCode'];
export type DocumentKind = NonNullable<Input['documentKind']>;

/** What an officer answers to a question of the filer's; null while it is open. */
export interface Answer {
  accepted: boolean | null;
  note: string;
}

/** A decision in the making, as typed. */
export interface DecisionDraft {
  decision: Decision | null;
  reasonCode: Reason | '';
  /** What the filer reads. */
  wordsToFiler: string;
  /** What only Customs reads. */
  note: string;
  documentKind: DocumentKind | '';
  /** A day as typed. */
  dueOn: string;
  answers: Readonly<Record<string, Answer>>;
  /** Dollars as typed, by the number of the line. */
  assessments: Readonly<Record<string, string>>;
  /** The rates that they rest on as typed, by the number of the line. */
  rates: Readonly<Record<string, Partial<TypedRate>>>;
  /** Numbers of the lines that a return is about, as typed. */
  lineNumbers: string;
  /** Dollars as typed: what an examination found due besides. */
  furtherDueUsd: string;
}

export const nothingDecided: DecisionDraft = {
  decision: null,
  reasonCode: '',
  wordsToFiler: '',
  note: '',
  documentKind: '',
  dueOn: '',
  answers: {},
  assessments: {},
  rates: {},
  lineNumbers: '',
  furtherDueUsd: '',
};

/** What the decision is about, besides the officer's own choices. */
export interface DecidedOn {
  reviewId: string;
  expectedVersion: number;
  entryVersion: number;
  /** Codes of the questions that the filer put to an officer. */
  askedOfficer: readonly string[];
  /** Lines whose excise an officer assesses. */
  toAssess: readonly number[];
  /** Every line of the filing. */
  lines: readonly LineToAssess[];
  /** The day as of which the law of the filing was read. */
  lawReadOn: string;
  /** Where goods have a tariff number and an origin, and an examination may find further duty due (19 CFR 143.28). */
  isOfCustomsTerritory: boolean;
  /** For the last day of a document asked for now; null where review does not tell. */
  requestDays: RequestDays | null;
  port: { code: string; name: string };
  standing: StandingAsShown;
}

/** What is proposed as a last day, and the weekdays on which Customs does not work at the port. */
export interface RequestDays {
  proposedOn: string;
  /** How it was counted. */
  says: string;
  holidays: readonly { on: string; name: string }[];
}

/** What of the review the law of a decision asks, as the page shows it. */
export interface StandingAsShown {
  status: NonNullable<Desk['entry']>['status'];
  awaitsFurtherFiling: boolean;
  examination: NonNullable<Desk['examination']>;
  /** Of each examination of the goods of this filing, oldest first. */
  findings: readonly (readonly string[])[];
}

/** The decision as it is sent: only what belongs to what was decided. */
export function decisionInput(draft: DecisionDraft, on: DecidedOn): Omit<Input, 'idempotencyKey'> {
  const { decision, reasonCode, wordsToFiler, note, documentKind, dueOn } = draft;
  const { reviewId, expectedVersion, entryVersion, askedOfficer } = on;
  const isRelease = decision === 'RELEASE';
  const asks = decision === 'ASK_FOR_DOCUMENT' && {
    documentKind: documentKind || null,
    dueOn: valueIn(typedDay(dueOn)) || null,
  };
  const assesses = isRelease && on.toAssess.length > 0 && { assessments: assessments(draft, on) };
  return {
    reviewId,
    expectedVersion,
    entryVersion,
    decision: decision!,
    reasonCode: reasonCode as Reason,
    ...(wordsToFiler.trim() ? { wordsToFiler: wordsToFiler.trim() } : {}),
    ...(note.trim() ? { note: note.trim() } : {}),
    answers: askedOfficer.flatMap((code) => answerTo(code, draft)),
    ...asks,
    ...assesses,
    ...(decision === 'SEND_BACK' && { lineNumbers: lineNumbersIn(draft.lineNumbers, on.lines) ?? [] }),
    ...(owesMore(draft) && { furtherDueUsd: valueIn(typedAmount(draft.furtherDueUsd)) }),
  };
}

/** What is changed with a choice: who asks for a document, and gave no last day yet, is proposed one. */
export const withLastDay = (
  part: Partial<DecisionDraft>,
  { dueOn }: DecisionDraft,
  { requestDays }: DecidedOn,
): Partial<DecisionDraft> =>
  part.decision === 'ASK_FOR_DOCUMENT' && requestDays && !dueOn ? { ...part, dueOn: requestDays.proposedOn } : part;

/** What has no name of its own is told in words: a reason or a document that stands in no list. */
export const needsWords = ({ decision, reasonCode, documentKind }: DecisionDraft): boolean =>
  reasonCode === 'OTHER' || (decision === 'ASK_FOR_DOCUMENT' && documentKind === 'OTHER');

export const owesMore = ({ decision, reasonCode }: DecisionDraft): boolean =>
  decision === 'RELEASE' && reasonCode === 'FURTHER_DUTY_FOUND';

function answerTo(code: string, { answers }: DecisionDraft) {
  const { accepted = null, note = '' } = answers[code] ?? {};
  return accepted === null ? [] : [{ code, accepted, ...(note.trim() ? { note: note.trim() } : {}) }];
}

/** Lines whose excise an officer assesses. */
export const linesToAssess = ({ lines, toAssess }: DecidedOn): LineToAssess[] =>
  lines.filter(({ number }) => toAssess.includes(number));

const assessments = (draft: DecisionDraft, on: DecidedOn) =>
  linesToAssess(on).map((line) => {
    const { rateTaken, ...assessed } = assessmentOf(line, draft, on.lawReadOn);
    const { rateUnit, rate, quantity } = rateTaken ?? {};
    return {
      ...assessed,
      ...(rateUnit && { rateTaken: { rateUnit, rate: rate!.toFixed(), quantity: quantity!.toFixed() } }),
    };
  });
