// What the law of release reads, of either regime.
import { Decimal, sumUsd, type Finding } from '@landfall/rule';

/** How the filer pays (24.25). */
export interface PaymentFacts {
  readonly statementProcessing: boolean;
  readonly ach: boolean;
}

/** What an officer assessed on a line, by the line's number. */
export interface AssessedLine {
  readonly line: number;
  readonly exciseUsd: Decimal;
  /** The rate that it rests on, in American Samoa; nothing where none was stated, or it is not asked for. */
  readonly rateTaken?: { readonly rate: Decimal; readonly quantity: Decimal } | null;
}

export interface TimeOfEntryFacts extends PaymentFacts {
  /** When the entry was accepted. */
  readonly acceptedAt: Date;
  readonly estimatedDutyUsd: Decimal;
  /** When the estimated duties were deposited in full; null while they are not. */
  readonly depositedAt: Date | null;
  /** When the goods arrived, as Customs at the port recorded it; null or absent while it did not. */
  readonly arrivedAt?: Date | null;
}

/** What must still be paid before release; zero when nothing. */
export function dueBeforeReleaseUsd(
  facts: PaymentFacts & Readonly<Record<'amountDueUsd' | 'furtherDueUsd' | 'paidUsd', Decimal>>,
): Decimal {
  const requiredUsd = sumUsd([paysByStatement(facts) ? new Decimal(0) : facts.amountDueUsd, facts.furtherDueUsd]);
  return Decimal.max(requiredUsd.minus(facts.paidUsd), 0);
}

/** The code under which a payment is found missing, in either regime; and the one for what an examination added to it. */
export const paymentDue = 'PAYMENT_DUE';
export const furtherPaymentDue = 'FURTHER_PAYMENT_DUE';

/** What stands against a decision to release: all that was found but a missing payment, which only puts it off. */
export function againstRelease(found: readonly Finding[]): Finding[] {
  return found.filter(({ code }) => code !== paymentDue && code !== furtherPaymentDue);
}

export function paysByStatement({ statementProcessing, ach }: PaymentFacts): boolean {
  return statementProcessing && ach;
}
