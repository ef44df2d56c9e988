import type { ResultOf } from 'gql.tada';
import { PaymentFields } from '../work/payment-fields.ts';
import { graphql } from '../graph/graph.ts';

/** What officers hold at the caller's ports, and what was let go there and owes again. */
export const HoldersPage = graphql(
  `
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

/** Tells that a claim was made, ended or used. */
export const HolderChanges = graphql(`
  subscription HolderChanges {
    queueChanged(withPresent: true) {
      id
    }
  }
`);

/** Tells of each entry that something of it changed: a payment, too, that was taken back. */
export const EntryChanges = graphql(`
  subscription EntryChangesForSupervisors {
    entryChanged(withPresent: true) {
      id
    }
  }
`);

export type Held = NonNullable<ResultOf<typeof HoldersPage>['reviews']>['nodes'][number];
