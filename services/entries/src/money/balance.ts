// What the books come to: sums over their rows, whatever the order of these.
import { Decimal, sumUsd } from '@landfall/rule';
import type { AllocationRow, ChargeRow, RefundRow, ReversalRow } from './ledger.table.js';

/** The rows about one entry. */
export interface Books {
  readonly charges: readonly Pick<ChargeRow, 'changeUsd' | 'isOnStatement'>[];
  readonly allocations: readonly Pick<AllocationRow, 'paymentId' | 'amountUsd'>[];
  readonly reversals: readonly Pick<ReversalRow, 'paymentId'>[];
  readonly refunds: readonly Pick<RefundRow, 'amountUsd'>[];
}

export interface Balance {
  /** What is owed at the counter: all but what goes on a statement. */
  readonly chargedUsd: Decimal;
  readonly onStatementUsd: Decimal;
  /** What was paid and not taken back. */
  readonly receivedUsd: Decimal;
  readonly refundedUsd: Decimal;
  /** What is still to be paid; never below zero. */
  readonly dueUsd: Decimal;
  /** What is paid beyond what is owed; never below zero, and zero while anything is due. */
  readonly beyondUsd: Decimal;
}

export function balanceOf({ charges, allocations, reversals, refunds }: Books): Balance {
  const reversed = new Set(reversals.map(({ paymentId }) => paymentId));
  const chargedUsd = sumUsd(charges.filter((row) => !row.isOnStatement).map(({ changeUsd }) => changeUsd));
  const onStatementUsd = sumUsd(charges.filter((row) => row.isOnStatement).map(({ changeUsd }) => changeUsd));
  const standing = allocations.filter(({ paymentId }) => !reversed.has(paymentId));
  const receivedUsd = sumUsd(standing.map(({ amountUsd }) => amountUsd));
  const refundedUsd = sumUsd(refunds.map(({ amountUsd }) => amountUsd));
  const openUsd = chargedUsd.minus(receivedUsd).plus(refundedUsd);
  return {
    ...{ chargedUsd, onStatementUsd, receivedUsd, refundedUsd },
    dueUsd: Decimal.max(openUsd, 0),
    beyondUsd: Decimal.max(openUsd.neg(), 0),
  };
}
