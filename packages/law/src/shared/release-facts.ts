// What the law of release reads, of either regime.
import { Decimal, sumUsd, type Finding } from '@landfall/rule';
import type { EntryStatus } from '../words/entry-statuses.js';
import type { Examination } from '../words/examinations.js';

/** How the filer pays (24.25). */
export interface PaymentFacts {
  readonly statementProcessing: boolean;
  readonly ach: boolean;
}

/** What an officer assessed on a line, by the line's number. */
export interface AssessedLine {
  readonly line: number;
  readonly exciseUsd: Decimal;
}

/** An officer's decision to release, and the entry as it stands when the decision arrives. */
export interface ReleaseFacts extends PaymentFacts {
  readonly status: EntryStatus;
  /** Sent back: the filer is to file again before anything else happens. */
  readonly awaitsFurtherFiling: boolean;
  /** The version of the entry that the officer decided on. */
  readonly decisionEntryVersion: number;
  readonly entryVersion: number;
  readonly examination: Examination;
  readonly examinationFindingsRecorded: boolean;
  /** Codes asked of an officer at filing and not answered. */
  readonly unansweredQuestions: readonly string[];
  /** Numbers of the lines whose excise an officer assesses, and what was assessed. American Samoa alone. */
  readonly linesToAssess: readonly number[];
  readonly assessments: readonly AssessedLine[];
  /** Duty as declared, or excise as far as it is known. */
  readonly amountDueUsd: Decimal;
  /** Further duties and taxes found due on examination; zero when none. */
  readonly furtherDueUsd: Decimal;
  readonly paidUsd: Decimal;
}

export interface TimeOfEntryFacts extends PaymentFacts {
  /** When the entry was accepted. */
  readonly acceptedAt: Date;
  readonly estimatedDutyUsd: Decimal;
  /** When the estimated duties were deposited in full; null while they are not. */
  readonly depositedAt: Date | null;
}

/** What must still be paid before release; zero when nothing. */
export function dueBeforeReleaseUsd(
  facts: Pick<ReleaseFacts, 'amountDueUsd' | 'furtherDueUsd' | 'paidUsd' | 'statementProcessing' | 'ach'>,
): Decimal {
  const requiredUsd = sumUsd([paysByStatement(facts) ? new Decimal(0) : facts.amountDueUsd, facts.furtherDueUsd]);
  return Decimal.max(requiredUsd.minus(facts.paidUsd), 0);
}

/** The one code under which a payment is found missing, in either regime. */
export const paymentDue = 'PAYMENT_DUE';

/** What stands against a decision to release: all that was found but a missing payment, which only puts it off. */
export function againstRelease(found: readonly Finding[]): Finding[] {
  return found.filter(({ code }) => code !== paymentDue);
}

export function paysByStatement({ statementProcessing, ach }: PaymentFacts): boolean {
  return statementProcessing && ach;
}
