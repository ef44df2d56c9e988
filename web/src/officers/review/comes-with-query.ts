import type { ResultOf } from 'gql.tada';
import { graphql } from '../../graph/graph.ts';
import { ArrivalFields } from '../../work/arrival-fields.ts';

/** What an entry comes on, and what else comes on it and under its bill. */
export const ComesWithFields = graphql(
  `
    fragment ComesWithFields on Entry {
      ...ArrivalFields
      alsoOnConveyance {
        id
        reference
        status
        review {
          id
        }
      }
      alsoUnderBill {
        id
        reference
        status
        review {
          id
        }
      }
    }
  `,
  [ArrivalFields],
);

export type ComesWith = ResultOf<typeof ComesWithFields>;
export type Beside = NonNullable<ComesWith['alsoUnderBill']>[number];
