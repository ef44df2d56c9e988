// The books of what is owed, paid and given back. Nothing in them is changed: what was wrong is followed by a further row.
import type { ChargeKind } from '@landfall/law/money/charges';
import type { PaymentMeans, ReversalReason } from '@landfall/law';
import type { ChargeOperation, Citation, Decimal } from '@landfall/rule';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { UsdColumn } from '../usd-column.js';

/** A step by which a charge was reckoned; amounts as text. */
export interface StepKept {
  operation: ChargeOperation;
  says: string;
  operand: string | null;
  resultUsd: string;
}

/** What a charge on an entry comes to from here on. What an entry owes is the sum of `changeUsd`. */
export const ChargeTable = defineEntity({
  name: 'ChargeRow',
  tableName: 'charge',
  properties: {
    id: p.text().primary(),
    entryId: p.text(),
    kind: p.text().$type<ChargeKind>(),
    /** The line that it is on; null for one on the whole. */
    line: p.integer().strictNullable(),
    /** True for what goes on a statement, and is not paid before release (143.28). */
    isOnStatement: p.boolean(),
    citation: p.text().$type<Citation>(),
    /** What it comes to; zero where it is owed no more, and then without steps. */
    amountUsd: p.type(UsdColumn).$type<Decimal>(),
    /** By how much this row changes what it came to before. */
    changeUsd: p.type(UsdColumn).$type<Decimal>(),
    steps: p.json<StepKept[]>(),
    /** The filing that stood when it was raised or changed. */
    filingId: p.text(),
    /** The review whose decision raised or changed it; null where none did. */
    reviewId: p.text().strictNullable(),
    since: p.datetime(3),
  },
});
export type ChargeRow = InferEntity<typeof ChargeTable>;

/** What of a payment is for an entry. */
export const AllocationTable = defineEntity({
  name: 'AllocationRow',
  tableName: 'allocation',
  properties: {
    id: p.text().primary(),
    paymentId: p.text(),
    entryId: p.text(),
    amountUsd: p.type(UsdColumn).$type<Decimal>(),
    /** True where it was paid before there were books, which opened with it. */
    isBeforeBooks: p.boolean().default(false),
  },
});
export type AllocationRow = InferEntity<typeof AllocationTable>;

/** A payment taken back, whole: it covers nothing any more. */
export const ReversalTable = defineEntity({
  name: 'ReversalRow',
  tableName: 'reversal',
  properties: {
    paymentId: p.text().primary(),
    reasonCode: p.text().$type<ReversalReason>(),
    /** Subject of the cashier or supervisor. */
    reversedBy: p.text(),
    reversedAt: p.datetime(3),
  },
});
export type ReversalRow = InferEntity<typeof ReversalTable>;

/** What was owed back on an entry and was paid out. */
export const RefundTable = defineEntity({
  name: 'RefundRow',
  tableName: 'refund',
  properties: {
    id: p.text().primary(),
    entryId: p.text(),
    /** Whom it was owed to: the account that filed and paid. */
    accountId: p.text(),
    port: p.text(),
    means: p.text().$type<PaymentMeans>(),
    /** One of a kind at the port. */
    voucherNumber: p.text(),
    amountUsd: p.type(UsdColumn).$type<Decimal>(),
    /** True where it was given back before there were books: nothing leaves the counter with it. */
    givenBackBefore: p.boolean(),
    /** Subject of the cashier, or of the supervisor who says that it was given back before. */
    paidBy: p.text(),
    paidAt: p.datetime(3),
  },
});
export type RefundRow = InferEntity<typeof RefundTable>;
