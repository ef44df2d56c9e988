import type { ResultOf } from 'gql.tada';
import { graphql } from '../graph/graph.ts';

/** A payment online, as its payer sees it. */
export const OnlinePaymentShown = graphql(`
  fragment OnlinePaymentShown on OnlinePayment @_unmask {
    id
    status
    amountUsd
    startedAt
    endsAt
    payAt
    covers {
      entryReference
      amountUsd
    }
  }
`);
export type OnlinePaymentShown = ResultOf<typeof OnlinePaymentShown>;

/** An entry that can be paid, and what is due on it. */
const ToPayFields = graphql(`
  fragment ToPayFields on Entry @_unmask {
    id
    reference
    entryVersion
    filedAt
    amountDueUsd
  }
`);
export type ToPay = ResultOf<typeof ToPayFields>;

export const EntryToPay = graphql(
  `
    query EntryToPay($reference: String!) {
      onlinePaymentProvider {
        name
        isSimulated
      }
      entry(by: { reference: $reference }) {
        ...ToPayFields
        onlinePayment {
          ...OnlinePaymentShown
        }
      }
    }
  `,
  [ToPayFields, OnlinePaymentShown],
);

export const PayableToo = graphql(
  `
    query PayableToo($id: ID!) {
      entries(first: 100, filter: { payableWith: $id }) {
        nodes {
          ...ToPayFields
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  `,
  [ToPayFields],
);

export const PayOnline = graphql(
  `
    mutation PayOnline($input: PayOnlineInput!) {
      payOnline(input: $input) {
        onlinePayment {
          ...OnlinePaymentShown
        }
        userErrors {
          message
          nextStep
        }
      }
    }
  `,
  [OnlinePaymentShown],
);

export const AskOnlinePayment = graphql(
  `
    mutation AskOnlinePayment($input: AskOnlinePaymentInput!) {
      askOnlinePayment(input: $input) {
        onlinePayment {
          ...OnlinePaymentShown
        }
        userErrors {
          message
          nextStep
        }
      }
    }
  `,
  [OnlinePaymentShown],
);
