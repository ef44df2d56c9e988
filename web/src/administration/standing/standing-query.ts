import type { ResultOf } from 'gql.tada';
import { graphql } from '../../graph/graph.ts';

export const FindAccounts = graphql(`
  query AccountsToAdminister($text: String!) {
    accountsToAdminister(text: $text) {
      id
      displayName
    }
  }
`);

/** How an account stands, and the rows of its log that tell of it. */
export const AccountToAdminister = graphql(`
  query AccountToAdminister($id: ID!) {
    account(id: $id) {
      id
      displayName
      standing {
        kind
        since
        until
        reasonCode
        abiStatus
        participantKind
        statementProcessing
        ach
        number
        amountUsd
      }
      activity(
        first: 50
        filter: { types: ["participation.changed", "payment-method.changed", "credential.changed"] }
      ) {
        nodes {
          id
          type
          occurredAt
          facts
          by {
            kind
            name
          }
        }
      }
    }
  }
`);

export type AccountShown = NonNullable<ResultOf<typeof AccountToAdminister>['account']>;
export type Fact = AccountShown['standing'][number];

export const SetParticipation = graphql(`
  mutation SetParticipation($input: SetParticipationInput!) {
    setParticipation(input: $input) {
      userErrors {
        message
        path
        nextStep
      }
    }
  }
`);

export const SetPaymentMeans = graphql(`
  mutation SetPaymentMeans($input: SetPaymentMeansInput!) {
    setPaymentMeans(input: $input) {
      userErrors {
        message
        path
        nextStep
      }
    }
  }
`);

export const SetCredential = graphql(`
  mutation SetCredential($input: SetCredentialInput!) {
    setCredential(input: $input) {
      userErrors {
        message
        path
        nextStep
      }
    }
  }
`);

export const EndStanding = graphql(`
  mutation EndStanding($input: EndStandingInput!) {
    endStanding(input: $input) {
      userErrors {
        message
        path
        nextStep
      }
    }
  }
`);
