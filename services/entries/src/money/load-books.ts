// The books of entries that a caller sees, one statement a table for all that a request asks for.
import { isCustoms, loadById, type Caller, type Context } from '@landfall/service-kit';
import {
  AllocationTable,
  ChargeTable,
  RefundTable,
  ReversalTable,
  type ChargeRow,
  type RefundRow,
} from './ledger.table.js';
import type { AllocationRow, ReversalRow } from './ledger.table.js';
import { PaymentTable, type PaymentRow } from './payment.table.js';
import { EntryPayment } from './payment.type.js';

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
}

async function loadPayments(entryIds: readonly string[], { em }: Context): Promise<Part[][]> {
  const allocations = await em.find(AllocationTable, { entryId: { $in: [...entryIds] } });
  const paymentIds = [...new Set(allocations.map(({ paymentId }) => paymentId))];
  const found = await em.find(PaymentTable, { id: { $in: paymentIds } });
  const reversed = await em.find(ReversalTable, { paymentId: { $in: paymentIds } });
  const payments = new Map(found.map((payment) => [payment.id, payment]));
  const reversals = new Map(reversed.map((reversal) => [reversal.paymentId, reversal]));
  const parts = allocations.map((allocation) => ({
    ...{ allocation, payment: payments.get(allocation.paymentId)! },
    reversal: reversals.get(allocation.paymentId) ?? null,
  }));
  const byEntry = Map.groupBy(parts, ({ allocation }) => allocation.entryId);
  return entryIds.map((id) => (byEntry.get(id) ?? []).toSorted(byTime));
}

const byTime = ({ payment: one }: Part, { payment: other }: Part): number =>
  one.recordedAt.getTime() - other.recordedAt.getTime() || one.id.localeCompare(other.id);

function toPayment({ payment, allocation, reversal }: Part, payerAccountId: string, caller: Caller): EntryPayment {
  const { id: paymentId, recordedAt, means, receiptNumber } = payment;
  const isShared = !payment.amountUsd.eq(allocation.amountUsd);
  const seesReceipt = isCustoms(caller) || caller.accountId === payerAccountId;
  return Object.assign(new EntryPayment(), {
    ...{ id: isShared ? allocation.id : paymentId, paymentId, recordedAt, means, receiptNumber },
    amountUsd: allocation.amountUsd,
    receiptUsd: isShared && seesReceipt ? payment.amountUsd : null,
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
