import { loadById, type Context } from '@landfall/service-kit';
import { PaymentTable, type PaymentRow } from './payment.table.js';
import { toPayment, type EntryPayment } from './payment.type.js';

/** What was paid for an entry that the caller sees, the first payment first. */
export async function paymentsOfEntry(entryId: string, context: Context): Promise<EntryPayment[]> {
  return ((await loadById(context, loadPayments, entryId)) ?? []).map(toPayment);
}

async function loadPayments(entryIds: readonly string[], { em }: Context): Promise<PaymentRow[][]> {
  const found = { entryId: { $in: [...entryIds] } };
  const rows = await em.find(PaymentTable, found, { orderBy: { recordedAt: 'asc', id: 'asc' } });
  const byEntry = Map.groupBy(rows, ({ entryId }) => entryId);
  return entryIds.map((id) => byEntry.get(id) ?? []);
}
