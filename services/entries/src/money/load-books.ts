// The books of entries that a caller sees, one statement a table for all that a request asks for.
import { as, isCustoms, loadById, type Caller, type Context } from '@landfall/service-kit';
import {
  AllocationTable,
  ChargeTable,
  RefundTable,
  ReversalTable,
  type ChargeRow,
  type RefundRow,
} from './ledger.table.js';
import type { AllocationRow, ReversalRow } from './ledger.table.js';
import { EntryTable } from '../entry/entry.table.js';
import { PaymentTable, type PaymentRow } from './payment.table.js';
import { EntryPayment, EntryPaymentCover } from './payment.type.js';

/** What was paid for an entry, the first payment first. */
export async function paymentsOfEntry(
  { id, filerAccountId }: { id: string; filerAccountId: string },
  context: Context,
): Promise<EntryPayment[]> {
  const parts = (await loadById(context, loadPayments, id)) ?? [];
  return parts.map((part) => toPayment(part, filerAccountId, context.caller));
}

/** What is charged on an entry, each change of it, the first one first. */
export const chargesOfEntry = async (entryId: string, context: Context): Promise<ChargeRow[]> =>
  (await loadById(context, loadCharges, entryId)) ?? [];

export const refundsOfEntry = async (entryId: string, context: Context): Promise<RefundRow[]> =>
  (await loadById(context, loadRefunds, entryId)) ?? [];

interface Part {
  payment: PaymentRow;
  allocation: AllocationRow;
  reversal: ReversalRow | null;
  /** All that the payment covers; null where this is all. */
  covers: EntryPaymentCover[] | null;
}

async function loadPayments(entryIds: readonly string[], { em }: Context): Promise<Part[][]> {
  const allocations = await em.find(AllocationTable, { entryId: { $in: [...entryIds] } });
  const paymentIds = [...new Set(allocations.map(({ paymentId }) => paymentId))];
  const found = await em.find(PaymentTable, { id: { $in: paymentIds } });
  const reversed = await em.find(ReversalTable, { paymentId: { $in: paymentIds } });
  const payments = new Map(found.map((payment) => [payment.id, payment]));
  const reversals = new Map(reversed.map((reversal) => [reversal.paymentId, reversal]));
  const covers = await coversOf(em, found.filter(isSharedWith(allocations)));
  const parts = allocations.map((allocation) => ({
    ...{ allocation, payment: payments.get(allocation.paymentId)!, covers: covers.get(allocation.paymentId) ?? null },
    reversal: reversals.get(allocation.paymentId) ?? null,
  }));
  const byEntry = Map.groupBy(parts, ({ allocation }) => allocation.entryId);
  return entryIds.map((id) => (byEntry.get(id) ?? []).toSorted(byTime));
}

const isSharedWith =
  (allocations: readonly AllocationRow[]) =>
  ({ id, amountUsd }: PaymentRow): boolean =>
    allocations.some((part) => part.paymentId === id && !part.amountUsd.eq(amountUsd));

async function coversOf(em: Context['em'], shared: readonly PaymentRow[]): Promise<Map<string, EntryPaymentCover[]>> {
  if (shared.length === 0) return new Map();
  const parts = await em.find(AllocationTable, { paymentId: { $in: shared.map(({ id }) => id) } });
  const ids = [...new Set(parts.map(({ entryId }) => entryId))];
  const entries = await em.find(EntryTable, { id: { $in: ids } }, { fields: ['id', 'reference'] });
  const references = new Map(entries.map(({ id, reference }) => [id, reference]));
  const covers = ({ entryId, amountUsd }: AllocationRow): EntryPaymentCover =>
    as(EntryPaymentCover, { entryReference: references.get(entryId)!, amountUsd });
  const ofPayment = ({ id, entryId: firstId }: PaymentRow): EntryPaymentCover[] => {
    const all = parts.filter(({ paymentId }) => paymentId === id);
    const first = all.filter(({ entryId }) => entryId === firstId);
    const others = all.filter(({ entryId }) => entryId !== firstId).map(covers);
    return [...first.map(covers), ...others.toSorted((a, b) => a.entryReference.localeCompare(b.entryReference))];
  };
  return new Map(shared.map((payment) => [payment.id, ofPayment(payment)]));
}

const byTime = ({ payment: one }: Part, { payment: other }: Part): number =>
  one.recordedAt.getTime() - other.recordedAt.getTime() || one.id.localeCompare(other.id);

function toPayment(
  { payment, allocation, reversal, covers }: Part,
  payerAccountId: string,
  caller: Caller,
): EntryPayment {
  const { id: paymentId, recordedAt, means, receiptNumber } = payment;
  const isShared = covers !== null;
  const seesReceipt = isShared && (isCustoms(caller) || caller.accountId === payerAccountId);
  return as(EntryPayment, {
    ...{ id: isShared ? allocation.id : paymentId, paymentId, recordedAt, means, receiptNumber },
    amountUsd: allocation.amountUsd,
    isBeforeBooks: allocation.isBeforeBooks,
    receiptUsd: seesReceipt ? payment.amountUsd : null,
    covers: seesReceipt ? covers : null,
    reversedAt: reversal?.reversedAt ?? null,
    reversalReason: reversal?.reasonCode ?? null,
  });
}

const loadCharges = (entryIds: readonly string[], { em }: Context): Promise<ChargeRow[][]> =>
  ofEntries(entryIds, () =>
    em.find(ChargeTable, { entryId: { $in: [...entryIds] } }, { orderBy: { since: 'asc', id: 'asc' } }),
  );

const loadRefunds = (entryIds: readonly string[], { em }: Context): Promise<RefundRow[][]> =>
  ofEntries(entryIds, () =>
    em.find(RefundTable, { entryId: { $in: [...entryIds] } }, { orderBy: { paidAt: 'asc', id: 'asc' } }),
  );

async function ofEntries<R extends { entryId: string }>(
  entryIds: readonly string[],
  find: () => Promise<R[]>,
): Promise<R[][]> {
  const byEntry = Map.groupBy(await find(), ({ entryId }) => entryId);
  return entryIds.map((id) => byEntry.get(id) ?? []);
}
