import type { EntryStatus } from '@landfall/law';
import { entryHasEnded } from '@landfall/law/shared/life-cycles/entry';
import type { ResultOf } from 'gql.tada';
import { graphql } from '../graph/graph.ts';
import { textsOf } from '../texts/texts.ts';
import { codeInWords } from './status-in-words.ts';
import { usd } from './usd.ts';

/** A payment, as a receipt tells of it. */
export const PaymentShown = graphql(`
  fragment PaymentShown on EntryPayment {
    id
    paymentId
    recordedAt
    means
    receiptNumber
    amountUsd
    receiptUsd
    reversedAt
    reversalReason
  }
`);

/** Released or withdrawn, and due all the same: a payment was taken back after it was over. */
export const owesAgain = ({ status, amountDueUsd }: { status: EntryStatus; amountDueUsd: string }): boolean =>
  entryHasEnded(status) && Number(amountDueUsd) > 0;

/** Money that was given back, as its voucher tells of it. */
export const RefundShown = graphql(`
  fragment RefundShown on EntryRefund {
    id
    paidAt
    means
    voucherNumber
    amountUsd
    givenBackBefore
  }
`);

export type Refunded = ResultOf<typeof RefundShown>;

export type Paid = ResultOf<typeof PaymentShown>;

/** What counts: what was taken back is told where it is looked up, and on no receipt. */
export const standingPayments = <P extends Pick<Paid, 'reversedAt'>>(payments: readonly P[]): P[] =>
  payments.filter(({ reversedAt }) => !reversedAt);

/** How much was paid and by what means: `$62.50 in cash`; the amount alone where the cashier did not say. */
export function paidInWords({ amountUsd, means }: { amountUsd: string; means: string }): string {
  if (means === 'NOT_STATED') return usd(amountUsd);
  // A means that came to the platform after this page was loaded is still readable.
  const defaultValue = codeInWords(means).toLowerCase();
  return `${usd(amountUsd)} ${textsOf('inWords')(`means.${means}` as 'means.CASH', { defaultValue })}`;
}
