import type { LaneOfQueue } from '@landfall/law';
import type { ResultOf } from 'gql.tada';
import { graphql } from '../../graph/graph.ts';

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

const QueueReview = graphql(
  `
    fragment QueueReview on Review {
      ...ReviewNews
      filedAt
      port
      regime
      dueOn
      stuckReason
      unansweredSince
      returnedReason
      askedOfficer
      examination
      selectivity {
        score
        sampled
      }
    }
  `,
  [ReviewNews],
);

const QueueEntry = graphql(`
  fragment QueueEntry on Entry {
    id
    reference
    filerReference
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
      declaration {
        declaredBy
        arrivesOn
        totals {
          totalUsd
        }
      }
    }
  }
`);

const InLanes = graphql(`
  fragment InLanes on ReviewCounts {
    unassigned
    mine
    waiting
    stuck
    unanswered
  }
`);

/** The lanes of the queue with how many stand in each, and a page of one: risk decides the order, then waiting. */
export const QueuePage = graphql(
  `
    query QueuePage($lane: ReviewQueue!, $after: String) {
      reviewCounts {
        ...InLanes
      }
      reviews(first: 100, after: $after, filter: { state: $lane }) {
        nodes {
          ...QueueReview
          entry {
            ...QueueEntry
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [InLanes, QueueReview, QueueEntry],
);

/** What is found by bill, name or reference, in all lanes and among what was decided, newest first. */
export const QueueSearch = graphql(
  `
    query QueueSearch($text: String!) {
      reviewCounts {
        ...InLanes
      }
      entries(first: 50, filter: { text: $text }) {
        nodes {
          ...QueueEntry
          review {
            ...QueueReview
          }
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  `,
  [InLanes, QueueReview, QueueEntry],
);

/** What is most urgent among what nobody has. */
export const NextInQueue = graphql(`
  query NextInQueue {
    reviews(first: 5, filter: { state: UNASSIGNED }) {
      nodes {
        id
        version
      }
    }
  }
`);

/** Tells that the queue has changed; what it has become is asked for. */
export const QueueChanges = graphql(
  `
    subscription QueueChanges {
      queueChanged(withPresent: true) {
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
export type QueueAnswer = ResultOf<typeof QueuePage> | ResultOf<typeof QueueSearch>;
export type ReviewNews = NonNullable<ResultOf<typeof Claim>['claimReview']['review']>;
export type QueueLane = LaneOfQueue;
export type QueueCounts = ResultOf<typeof InLanes>;
