// What is told of money that came and went. An entry is told of its own part alone: who it belongs to need not know for which
// others its broker paid with the same check.
import { makeEvent, type NewEvent } from '@landfall/events';
import type { Decimal } from '@landfall/rule';
import { audienceOf } from '../entry/entry-status.js';
import type { EntryRow } from '../entry/entry.table.js';
import { exact } from '../kinds/exact.js';
import type { RefundRow, ReversalRow } from './ledger.table.js';
import type { PaymentRow } from './payment.table.js';

/** What of a payment is for an entry. */
interface Part {
  entry: EntryRow;
  amountUsd: Decimal;
}

/** A payment, to those whose entry it is for and to the port. It stands in the order of its entry’s events. */
export const paymentRecorded = (payment: PaymentRow, part: Part): NewEvent =>
  makeEvent('payment.recorded', partOf(payment, part), { ...audienceOf(part.entry), subject: payment.id });

export const paymentReversed = (payment: PaymentRow, part: Part, { reasonCode }: ReversalRow): NewEvent =>
  makeEvent(
    'payment.reversed',
    { ...partOf(payment, part), reasonCode },
    { ...audienceOf(part.entry), subject: payment.id },
  );

function partOf({ id: paymentId, means, receiptNumber }: PaymentRow, { entry, amountUsd: partUsd }: Part) {
  const { id: entryId, reference, port, filerAccountId: payerAccountId } = entry;
  const amountUsd = exact(partUsd);
  const covers = [{ entryId, amountUsd, reference }];
  return { paymentId, payerAccountId, port, means, receiptNumber, amountUsd, covers };
}

export function refundPaid(refund: RefundRow, entry: EntryRow): NewEvent {
  const { id: refundId, entryId, accountId, port, means, voucherNumber, amountUsd } = refund;
  const paid = { refundId, entryId, reference: entry.reference, accountId, port, means, voucherNumber };
  return makeEvent(
    'refund.paid',
    { ...paid, amountUsd: exact(amountUsd), ...(refund.givenBackBefore ? { givenBackBefore: true } : {}) },
    { ...audienceOf(entry), subject: refundId },
  );
}
