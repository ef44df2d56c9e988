// What the law of a decision reads, in slices: a rule asks for those that it needs. An officer states a decision, review
// tells what stands against it before it is taken, and entries reads the same again where it is applied.
import type { Decimal, Rule, Temporal } from '@landfall/rule';
import type { Decision } from '../words/decisions.js';
import type { EntryStatus } from '../words/entry-statuses.js';
import type { Examination } from '../words/examinations.js';
import type { AssessedLine, PaymentFacts } from './release-facts.js';

/** Where the entry stands, and on which version of it was decided. */
export interface StandingFacts {
  readonly decision: Decision;
  readonly status: EntryStatus;
  /** Sent back: the filer is to file again before anything else happens. */
  readonly awaitsFurtherFiling: boolean;
  /** The version of the entry that the officer decided on. */
  readonly decisionEntryVersion: number;
  /** The version since which its data are as they stand, and its version now. */
  readonly dataVersion: number;
  readonly entryVersion: number;
}

/** The examination that binds, and whether it has come to its end. */
export interface ExaminationFacts {
  readonly decision: Decision;
  readonly examination: Examination;
  readonly examinationFindingsRecorded: boolean;
}

/** What the filer asked an officer to judge, and what was answered. */
export interface QuestionFacts {
  readonly decision: Decision;
  readonly askedOfficer: readonly string[];
  readonly answers: readonly { readonly code: string; readonly accepted: boolean }[];
}

/** The lines whose excise an officer assesses, by number, and what was assessed; none in the customs territory. */
export interface AssessmentFacts {
  readonly decision: Decision;
  readonly linesToAssess: readonly number[];
  readonly assessments: readonly AssessedLine[];
}

/** What is asked of the filer, and what the filer reads. */
export interface SaidFacts {
  readonly decision: Decision;
  readonly reasonCode: string;
  readonly documentKind: string | null;
  /** 'YYYY-MM-DD', in the port's zone. */
  readonly dueOn: string | null;
  /** What the filer reads of it; null where nothing was written. */
  readonly wordsToFiler: string | null;
  /** Numbers of the lines that it is about, and of all lines of the filing. */
  readonly lineNumbers: readonly number[];
  readonly filedLines: readonly number[];
  /** Where the entry lies, and which day it is there. */
  readonly port: string;
  readonly today: Temporal.PlainDate;
}

/** What an examination found, and what is said to be due for it. */
export interface FurtherDueFacts {
  readonly decision: Decision;
  readonly reasonCode: string;
  /** As the officer states it; null where nothing is stated. */
  readonly furtherDueUsd: Decimal | null;
  /** What the latest examination of this filing's goods found; nothing where none is recorded. */
  readonly found: readonly string[];
}

/** What is owed, and paid. */
export interface OwedFacts extends PaymentFacts {
  readonly decision: Decision;
  /** Duty as declared, or excise as far as it is known. */
  readonly amountDueUsd: Decimal;
  /** Further duties and taxes found due on examination; zero when none. */
  readonly furtherDueUsd: Decimal;
  readonly paidUsd: Decimal;
}

/** What only those know who take a decision. */
export type StatedFacts = QuestionFacts & AssessmentFacts & SaidFacts & FurtherDueFacts;
/** What is known before a decision is taken, and again where it is applied. */
export type DecidedFacts = StandingFacts & ExaminationFacts & QuestionFacts & AssessmentFacts;

/** One law's list of what a decision must satisfy, by who can read it. */
export interface LawOfDecision {
  /** Of what an officer states: read before it is taken. */
  readonly stated: readonly Rule<StatedFacts>[];
  /** Of the decision and the entry: read before it is taken, and again where it is applied. */
  readonly decided: readonly Rule<DecidedFacts>[];
  /** Of what is owed: read where a release is applied, which waits for it. */
  readonly owed: readonly Rule<OwedFacts>[];
}

/** Numbers of the lines that an officer has still to assess. */
export const unassessedLines = ({
  linesToAssess,
  assessments,
}: {
  readonly linesToAssess: readonly number[];
  readonly assessments: readonly { readonly line: number }[];
}): number[] => linesToAssess.filter((number) => !assessments.some(({ line }) => line === number));
