import type { VariablesOf } from 'gql.tada';
import { graphql } from '../graph/graph.ts';
import { PaymentFields } from '../work/payment-fields.ts';

/** What waits for its payment, what was paid and is no longer owed, and what has ended and owes again, at the caller's ports. */
export const CashierPage = graphql(
  `
    query CashierPage {
      entries(first: 100, filter: { status: [PAYMENT_DUE] }) {
        nodes {
          ...PaymentFields
        }
        pageInfo {
          hasNextPage
        }
      }
      owing: entries(first: 100, filter: { owesBack: true }) {
        nodes {
          ...PaymentFields
        }
        pageInfo {
          hasNextPage
        }
      }
      owesAgain: entries(first: 100, filter: { owes: true }) {
        nodes {
          ...PaymentFields
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  `,
  [PaymentFields],
);

/** One entry, wherever it stands: who pays may come before the decision. */
export const PayableEntry = graphql(
  `
    query PayableEntry($reference: String!) {
      entry(by: { reference: $reference }) {
        ...PaymentFields
      }
    }
  `,
  [PaymentFields],
);

/** What one payment can cover together with an entry; with `text`, those of them that it finds. */
export const PayableWith = graphql(
  `
    query PayableWith($id: ID!, $text: String) {
      entries(first: 10, filter: { payableWith: $id, text: $text }) {
        nodes {
          ...PaymentFields
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  `,
  [PaymentFields],
);

/** Each change of an entry at the port: what is due, and the release that follows a payment. */
export const PaymentChanges = graphql(
  `
    subscription PaymentChanges {
      entryChanged(withPresent: true) {
        id
        entry {
          ...PaymentFields
        }
      }
    }
  `,
  [PaymentFields],
);

export const RecordPayment = graphql(
  `
    mutation RecordPayment($input: RecordPaymentInput!) {
      recordPayment(input: $input) {
        entries {
          ...PaymentFields
        }
        userErrors {
          code
          message
          path
          severity
          citation
          nextStep
        }
      }
    }
  `,
  [PaymentFields],
);

export type RecordPaymentInput = VariablesOf<typeof RecordPayment>['input'];
