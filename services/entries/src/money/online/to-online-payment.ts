import { as, type Context } from '@landfall/service-kit';
import { EntryTable } from '../../entry/entry.table.js';
import { EntryPaymentCover } from '../payment.type.js';
import { statusOf } from './decide-online-payment.js';
import { OnlinePaymentPartTable, type OnlinePaymentRow } from './online-payment.table.js';
import { OnlinePayment } from './online-payment.type.js';

type Reading = Pick<Context, 'em' | 'caller' | 'now'>;

/** The only door from a row to the graph: to the account that pays, and to nobody else. */
export async function toOnlinePayment(row: OnlinePaymentRow | null, { em, caller, now }: Reading) {
  if (!row || caller.accountId !== row.accountId) return null;
  const { id, amountUsd, startedAt, endsAt, settledAt, entryId: firstId } = row;
  const parts = await em.find(OnlinePaymentPartTable, { onlinePaymentId: id });
  const entries = await em.find(
    EntryTable,
    { id: { $in: parts.map(({ entryId }) => entryId) } },
    { fields: ['id', 'reference'] },
  );
  const references = new Map(entries.map((entry) => [entry.id, entry.reference]));
  const inOrder = parts.toSorted((one, other) => Number(other.entryId === firstId) - Number(one.entryId === firstId));
  const covers = inOrder.map((part) =>
    as(EntryPaymentCover, { entryReference: references.get(part.entryId)!, amountUsd: part.amountUsd }),
  );
  return as(OnlinePayment, {
    ...{ id, amountUsd, startedAt, endsAt, settledAt, covers },
    status: statusOf(row, now()),
  });
}
