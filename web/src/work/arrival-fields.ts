import type { ResultOf } from 'gql.tada';
import { graphql } from '../graph/graph.ts';

/** What an entry comes on, and whether that has arrived, for those who record it. */
export const ArrivalFields = graphql(`
  fragment ArrivalFields on Entry {
    id
    port
    conveyance {
      modeOfTransport
      arrivesOn
      arrivedAt
      arrivalRecordedBy {
        subject
        displayName
      }
    }
  }
`);

export type Arriving = ResultOf<typeof ArrivalFields>;

export const RecordArrival = graphql(
  `
    mutation RecordArrival($input: RecordArrivalInput!) {
      recordArrival(input: $input) {
        entry {
          ...ArrivalFields
        }
        userErrors {
          code
          message
          path
          nextStep
        }
      }
    }
  `,
  [ArrivalFields],
);
