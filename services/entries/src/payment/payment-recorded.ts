import { makeEvent, type NewEvent } from '@landfall/events';
import { audienceOf } from '../entry/entry-status.js';
import type { EntryRow } from '../entry/entry.table.js';
import { exact } from '../kinds/exact.js';
import type { PaymentRow } from './payment.table.js';

/** Announces a payment to those whose entry it is and to the port. It stands in the order of its entry’s events. */
export function paymentRecorded({ id, means, receiptNumber, amountUsd }: PaymentRow, entry: EntryRow): NewEvent {
  const covers = [{ entryId: entry.id, amountUsd: exact(amountUsd) }];
  return makeEvent(
    'payment.recorded',
    {
      paymentId: id,
      payerAccountId: entry.filerAccountId,
      ...{ port: entry.port, means, receiptNumber, amountUsd: exact(amountUsd), covers },
    },
    { ...audienceOf(entry), subject: id },
  );
}
