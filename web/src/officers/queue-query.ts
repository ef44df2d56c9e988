import type { ResultOf } from 'gql.tada';
import { graphql } from '../graph/graph.ts';

/** Who holds a review now: told by the stream and by answers to claims. */
const ReviewNews = graphql(`
  fragment ReviewNews on Review {
    id
    status
    version
    claimedAt
    claimedBy
    holder {
      subject
      displayName
    }
  }
`);

/** The lanes of the queue with how many stand in each, and the rows of one: risk decides the order, then waiting. */
export const QueuePage = graphql(
  `
    query QueuePage($lane: ReviewQueue!) {
      reviewCounts {
        unassigned
        mine
        waiting
        stuck
      }
      reviews(first: 100, filter: { state: $lane }) {
        nodes {
          ...ReviewNews
          filedAt
          port
          regime
          dueOn
          stuckReason
          returnedReason
          askedOfficer
          examination
          selectivity {
            score
            sampled
          }
          entry {
            id
            reference
            modeOfTransport
            filedAt
            estimatedDutyUsd
            exciseUsd
            linesToAssess
            importer {
              id
              displayName
            }
            currentFiling {
              id
              declared {
                arrivesOn
                totalValueUsd
              }
              territoryDeclaration {
                arrivesOn
                totalPurchasePriceUsd
                shipment {
                  filerName
                  organisationName
                }
              }
            }
          }
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  `,
  [ReviewNews],
);

/** Tells that the queue has changed; what it has become is asked for. */
export const QueueChanges = graphql(
  `
    subscription QueueChanges {
      queueChanged {
        id
        type
        review {
          ...ReviewNews
        }
      }
    }
  `,
  [ReviewNews],
);

/** The review of an entry by its reference, wherever it stands. */
export const ReviewByReference = graphql(`
  query ReviewByReference($reference: String!) {
    entry(by: { reference: $reference }) {
      id
      review {
        id
      }
    }
  }
`);

export const Claim = graphql(
  `
    mutation Claim($input: ClaimReviewInput!) {
      claimReview(input: $input) {
        review {
          ...ReviewNews
        }
        userErrors {
          code
          message
          nextStep
        }
      }
    }
  `,
  [ReviewNews],
);

export type QueueRow = NonNullable<ResultOf<typeof QueuePage>['reviews']>['nodes'][number];
export type ReviewNews = NonNullable<ResultOf<typeof Claim>['claimReview']['review']>;
export type QueueLane = 'UNASSIGNED' | 'MINE' | 'WAITING' | 'STUCK';
export type QueueCounts = NonNullable<ResultOf<typeof QueuePage>['reviewCounts']>;
