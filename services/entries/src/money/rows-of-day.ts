import { as } from '@landfall/service-kit';
// What left the counter of a port on a day, row by row: that is what somebody other than the cashier looks through.
import type { PaymentMeansKept } from '@landfall/law';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { EntryTable, type EntryRow } from '../entry/entry.table.js';
import { DayClosingRefund, DayClosingReversal } from './day-closing.type.js';
import { RefundTable, ReversalTable } from './ledger.table.js';
import { officerStub } from './officer.type.js';
import { PaymentTable } from './payment.table.js';

export interface DayAtPort {
  port: string;
  from: Date;
  /** Where the next day begins. */
  until: Date;
}

export interface OfMeans<Row> {
  means: PaymentMeansKept;
  row: Row;
}

export async function reversalsOfDay(
  em: SqlEntityManager,
  { port, from, until }: DayAtPort,
): Promise<OfMeans<DayClosingReversal>[]> {
  const of = { reversedAt: { $gte: from, $lt: until } };
  const reversals = await em.find(ReversalTable, of, { orderBy: { reversedAt: 'asc', paymentId: 'asc' } });
  const found = await em.find(PaymentTable, { id: { $in: reversals.map(({ paymentId }) => paymentId) } });
  const payments = new Map(found.map((payment) => [payment.id, payment]));
  const entries = await entriesById(em, found);
  return reversals.flatMap(({ paymentId, reasonCode, reversedAt, reversedBy }) => {
    const { entryId, means, receiptNumber, amountUsd, port: takenAt } = payments.get(paymentId)!;
    const entry = entries.get(entryId)!;
    // what a process of the release before recorded names no port of its own
    if ((takenAt ?? entry.port) !== port) return [];
    const by = officerStub(reversedBy);
    const row = { receiptNumber, amountUsd, reasonCode, at: reversedAt, entryReference: entry.reference, by };
    return [{ means, row: as(DayClosingReversal, row) }];
  });
}

/** Without what was given back before there were books: that left no counter on this day. */
export async function refundsOfDay(
  em: SqlEntityManager,
  { port, from, until }: DayAtPort,
): Promise<OfMeans<DayClosingRefund>[]> {
  const of = { port, paidAt: { $gte: from, $lt: until }, givenBackBefore: false };
  const refunds = await em.find(RefundTable, of, { orderBy: { paidAt: 'asc', id: 'asc' } });
  const entries = await entriesById(em, refunds);
  return refunds.map(({ entryId, means, voucherNumber, amountUsd, paidAt, paidBy }) => {
    const entryReference = entries.get(entryId)!.reference;
    const row = { voucherNumber, amountUsd, at: paidAt, entryReference, by: officerStub(paidBy) };
    return { means, row: as(DayClosingRefund, row) };
  });
}

async function entriesById(
  em: SqlEntityManager,
  of: readonly { entryId: string }[],
): Promise<Map<string, Pick<EntryRow, 'id' | 'reference' | 'port'>>> {
  const ids = of.map(({ entryId }) => entryId);
  const found = await em.find(EntryTable, { id: { $in: ids } }, { fields: ['id', 'reference', 'port'] });
  return new Map(found.map((entry) => [entry.id, entry]));
}
