import type { ResultOf } from 'gql.tada';
import { graphql } from '../graph/graph.ts';
import { PaymentFields } from '../work/payment-fields.ts';

/** A payment taken back, with what becomes of each entry that it covered. */
export const ReversePayment = graphql(
  `
    mutation ReversePayment($input: ReversePaymentInput!) {
      reversePayment(input: $input) {
        entries {
          ...PaymentFields
        }
        userErrors {
          message
          path
          citation
          nextStep
        }
      }
    }
  `,
  [PaymentFields],
);

export const PayRefund = graphql(
  `
    mutation PayRefund($input: PayRefundInput!) {
      payRefund(input: $input) {
        entry {
          ...PaymentFields
        }
        userErrors {
          message
          path
          citation
          nextStep
        }
      }
    }
  `,
  [PaymentFields],
);

/** The books of a day at a port. */
export const DayClosing = graphql(`
  query DayClosing($portCode: String!, $on: LocalDate) {
    dayClosing(portCode: $portCode, on: $on) {
      portCode
      on
      isOpen
      readAt
      paymentsUsd
      reversalsUsd
      refundsUsd
      netUsd
      people {
        by {
          displayName
        }
        means
        paymentCount
        paymentsUsd
        reversalCount
        reversalsUsd
        refundCount
        refundsUsd
        netUsd
      }
      means {
        means
        paymentCount
        paymentsUsd
        firstReceipt
        lastReceipt
        reversalCount
        reversalsUsd
        refundCount
        refundsUsd
        netUsd
        reversals {
          receiptNumber
          amountUsd
          reasonCode
          at
          entryReference
          by {
            displayName
          }
        }
        refunds {
          voucherNumber
          amountUsd
          at
          entryReference
          by {
            displayName
          }
        }
      }
    }
  }
`);

export type Closing = NonNullable<ResultOf<typeof DayClosing>['dayClosing']>;
export type MeansClosed = Closing['means'][number];
