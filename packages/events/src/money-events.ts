// What is told of money on entries: what came, what was taken back, what is owed back and was given back.
import { z } from 'zod';
import { code, decimal, defineEvent, id, port, reference } from './define-event.js';

const announced = { producer: 'entries', version: 1, visibleto: 'account' } as const;

/** The number on a receipt or a voucher. */
const documentNumber = () => z.string().regex(/^[A-Z0-9](?:[A-Z0-9./-]{0,30}[A-Z0-9])?$/);

/** What of a payment is for an entry, which readers know by its reference. */
const covered = z.object({ entryId: id(), amountUsd: decimal(), reference: reference().optional() });

const partUsd = () =>
  decimal().describe(
    'What of the payment is for the one entry that `covers` names: a payment is told once for each entry that it covers, with the same `paymentId`.',
  );

/**
 * Money taken at a counter, told once for each entry that it covers: whose account paid, how, by which receipt, and what of
 * it is for that entry. What the whole receipt is over, `receiptUsd` of the payment says in the graph.
 */
const paymentRecorded = defineEvent({
  ...announced,
  type: 'payment.recorded',
  data: z.object({
    paymentId: id(),
    payerAccountId: id(),
    port: port(),
    /** CASH, CHECK, CARD, …; NOT_STATED where the cashier did not say. */
    means: code(),
    receiptNumber: documentNumber(),
    amountUsd: partUsd(),
    covers: z.array(covered).min(1),
  }),
  audience: (data) => ({ accounts: [data.payerAccountId], ports: [data.port] }),
});

/** A payment is taken back, told once for each entry that it covered: that part of it is owed again. */
const paymentReversed = defineEvent({
  ...announced,
  type: 'payment.reversed',
  data: z.object({
    paymentId: id(),
    payerAccountId: id(),
    port: port(),
    means: code(),
    receiptNumber: documentNumber(),
    amountUsd: partUsd(),
    /** WRONG_AMOUNT, WRONG_ENTRY, NOT_HONORED, … */
    reasonCode: code(),
    covers: z.array(covered).min(1),
  }),
  audience: (data) => ({ accounts: [data.payerAccountId], ports: [data.port] }),
});

const refund = {
  entryId: id(),
  reference: reference().optional(),
  accountId: id(),
  port: port(),
  amountUsd: decimal(),
};

/** More is paid on an entry than it owes, now that the last word on it is spoken. */
const refundOwed = defineEvent({
  ...announced,
  type: 'refund.owed',
  data: z.object(refund),
  audience: (data) => ({ accounts: [data.accountId], ports: [data.port] }),
});

const refundPaid = defineEvent({
  ...announced,
  type: 'refund.paid',
  data: z.object({
    ...{ ...refund, refundId: id(), means: code(), voucherNumber: documentNumber() },
    /** Where it was given back before there were books: nothing was paid out now. */
    givenBackBefore: z.literal(true).optional(),
  }),
  audience: (data) => ({ accounts: [data.accountId], ports: [data.port] }),
});

export const moneyEvents = [paymentRecorded, paymentReversed, refundOwed, refundPaid] as const;
