import type { ResultOf } from 'gql.tada';
import { graphql } from '../graph/graph.ts';

/** A page of the account's log, and the references of its newest entries, by which people know them. */
export const ActivityLog = graphql(`
  query ActivityLog($after: String, $filter: ActivityFilter) {
    viewer {
      account {
        id
        activity(first: 25, after: $after, filter: $filter) {
          nodes {
            id
            number
            type
            occurredAt
            facts
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
    entries(first: 100) {
      nodes {
        id
        reference
        port
      }
    }
  }
`);

/** The entry of a reference, for asking the log about it. */
export const EntryOfReference = graphql(`
  query EntryOfReference($reference: String!) {
    entry(by: { reference: $reference }) {
      id
    }
  }
`);

type Found = ResultOf<typeof ActivityLog>;
export type LogRow = NonNullable<
  NonNullable<NonNullable<NonNullable<Found['viewer']>['account']>['activity']>['nodes']
>[number];
export type EntryKnown = Found['entries']['nodes'][number];
