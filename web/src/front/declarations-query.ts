import type { ResultOf } from 'gql.tada';
import { graphql } from '../graph/graph.ts';

const EntryInList = graphql(`
  fragment EntryInList on Entry {
    id
    reference
    filerReference
    regime
    status
    waitingFor
    port
    filedAt
    releasedAt
    amountDueUsd
    nextStep
  }
`);

/** What a filer has begun, has on the way and has behind it. */
export const Declarations = graphql(
  `
    query Declarations($finished: Int!) {
      drafts(first: 50) {
        nodes {
          id
          reference
          regime
          status
          savedAt
          entry {
            id
            waitingFor
          }
          answers {
            filerReference
            lines {
              said {
                question
                value
              }
            }
          }
        }
      }
      underWay: entries(first: 50, filter: { status: [FILED, IN_REVIEW, WAITING_FOR_FILER, PAYMENT_DUE] }) {
        nodes {
          ...EntryInList
        }
      }
      finished: entries(first: $finished, filter: { status: [RELEASED, WITHDRAWN] }) {
        nodes {
          ...EntryInList
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  `,
  [EntryInList],
);

export type DeclarationsFound = ResultOf<typeof Declarations>;
export type DraftInList = DeclarationsFound['drafts']['nodes'][number];
export type EntryListed = DeclarationsFound['underWay']['nodes'][number];
