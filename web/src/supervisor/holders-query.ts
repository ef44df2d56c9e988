import type { ResultOf } from 'gql.tada';
import { graphql } from '../graph/graph.ts';

/** What officers hold at the caller's ports. */
export const HoldersPage = graphql(`
  query HoldersPage {
    reviewCounts {
      held
      unassigned
      stuck
    }
    reviews(first: 100, filter: { state: HELD }) {
      nodes {
        id
        version
        port
        claimedAt
        claimedBy
        idleReturnsAt
        holder {
          subject
          displayName
        }
        entry {
          id
          reference
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
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

/** Tells that a claim was made, ended or used. */
export const HolderChanges = graphql(`
  subscription HolderChanges {
    queueChanged(withPresent: true) {
      id
    }
  }
`);

export type Held = NonNullable<ResultOf<typeof HoldersPage>['reviews']>['nodes'][number];
