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

/** More than any counter mends in a day; how many there are is told besides. */
const mostInOneAnswer = 500;

export interface OfMeans<Row> {
  means: PaymentMeansKept;
  row: Row;
}

// what a process of the release before recorded names no port of its own
const reversedAtPort = `select r.payment_id from reversal r join payment p on p.id = r.payment_id
    join entry e on e.id = p.entry_id where coalesce(p.port, e.port) = ? and r.reversed_at >= ? and r.reversed_at < ?
  order by r.reversed_at, r.payment_id limit ${mostInOneAnswer}`;

export async function reversalsOfDay(
  em: SqlEntityManager,
  { port, from, until }: DayAtPort,
): Promise<OfMeans<DayClosingReversal>[]> {
  const ids = await em.execute<{ payment_id: string }[]>(reversedAtPort, [port, from, until]);
  const paymentIds = ids.map((row) => row.payment_id);
  const byTime = { reversedAt: 'asc', paymentId: 'asc' } as const;
  const reversals = await em.find(ReversalTable, { paymentId: { $in: paymentIds } }, { orderBy: byTime });
  const found = await em.find(PaymentTable, { id: { $in: paymentIds } });
  const payments = new Map(found.map((payment) => [payment.id, payment]));
  const entries = await entriesById(em, found);
  return reversals.map(({ paymentId, reasonCode, reversedAt, reversedBy }) => {
    const { entryId, means, receiptNumber, amountUsd } = payments.get(paymentId)!;
    const entryReference = entries.get(entryId)!.reference;
    const row = { receiptNumber, amountUsd, reasonCode, at: reversedAt, entryReference, by: officerStub(reversedBy) };
    return { means, row: as(DayClosingReversal, row) };
  });
}

/** Without what was given back before there were books: that left no counter on this day. */
export async function refundsOfDay(
  em: SqlEntityManager,
  { port, from, until }: DayAtPort,
): Promise<OfMeans<DayClosingRefund>[]> {
  const of = { port, paidAt: { $gte: from, $lt: until }, givenBackBefore: false };
  const refunds = await em.find(RefundTable, of, { orderBy: { paidAt: 'asc', id: 'asc' }, limit: mostInOneAnswer });
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
): Promise<Map<string, Pick<EntryRow, 'id' | 'reference'>>> {
  const ids = of.map(({ entryId }) => entryId);
  const found = await em.find(EntryTable, { id: { $in: ids } }, { fields: ['id', 'reference'] });
  return new Map(found.map((entry) => [entry.id, entry]));
}
