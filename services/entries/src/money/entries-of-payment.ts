import type { Change } from '@landfall/service-kit';
import { EntryTable } from '../entry/entry.table.js';
import { toEntry, type Entry } from '../entry/entry.type.js';
import { AllocationTable } from './ledger.table.js';
import { PaymentTable } from './payment.table.js';

/** The entries that a payment covers, as they stand, the one that it was first recorded for before the others. */
export async function entriesOfPayment(paymentId: string, { em, caller }: Change): Promise<Entry[]> {
  const payment = await em.findOne(PaymentTable, { id: paymentId });
  // a request that a process of the release before answered names its entry alone
  const firstId = payment?.entryId ?? paymentId;
  const parts = await em.find(AllocationTable, { paymentId });
  const rows = await em.find(EntryTable, { id: { $in: [firstId, ...parts.map(({ entryId }) => entryId)] } });
  const inOrder = rows.toSorted((one, other) => Number(other.id === firstId) - Number(one.id === firstId));
  return inOrder.flatMap((row) => toEntry(row, caller) ?? []);
}
