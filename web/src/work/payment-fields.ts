import type { ResultOf } from 'gql.tada';
import { PaymentShown, RefundShown } from '../in-words/payment-shown.ts';
import { graphql } from '../graph/graph.ts';
import { ArrivalFields } from './arrival-fields.ts';

/** What is owed on an entry and was paid for it, for those who work with its money. */
export const PaymentFields = graphql(
  `
    fragment PaymentFields on Entry {
      ...ArrivalFields
      id
      reference
      regime
      port
      status
      entryVersion
      amountDueUsd
      furtherDueUsd
      linesToAssess
      paidUsd
      owedBackUsd
      payments(withReversed: true) {
        ...PaymentShown
        isBeforeBooks
      }
      refunds {
        ...RefundShown
      }
      filedAt
      releasedAt
      importer {
        id
        displayName
      }
      currentFiling {
        id
        declaration {
          declaredBy
        }
      }
    }
  `,
  [ArrivalFields, PaymentShown, RefundShown],
);

export type Payable = ResultOf<typeof PaymentFields>;
