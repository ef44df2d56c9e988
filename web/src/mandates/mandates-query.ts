import type { ResultOf } from 'gql.tada';
import { graphql } from '../graph/graph.ts';

const MandateShown = graphql(`
  fragment MandateShown on Mandate @_unmask {
    id
    clientName
    brokerName
    scope
    givenOn
    endsOn
    endedOn
    stands
    receiverName
    receiverAddress
    client {
      id
    }
  }
`);

/** Who may declare for whom: what the account gave, the clients it has, and whom it asked. */
export const Mandates = graphql(
  `
    query Mandates($text: String, $first: Int!) {
      viewer {
        account {
          id
          mandatesGiven(first: 100) {
            nodes {
              ...MandateShown
            }
          }
          mandatesReceived(first: $first, text: $text, isEnded: false) {
            nodes {
              ...MandateShown
            }
            pageInfo {
              hasNextPage
            }
          }
          ended: mandatesReceived(first: 100, isEnded: true) {
            nodes {
              ...MandateShown
            }
          }
          mandateRequests(first: 100) {
            nodes {
              id
              code
              clientInWords
              goodUntil
            }
          }
        }
      }
    }
  `,
  [MandateShown],
);

export const RequestOfLink = graphql(`
  query RequestOfLink($code: String!) {
    mandateRequest(code: $code) {
      brokerName
      askedByEmail
    }
  }
`);

export const RequestMandate = graphql(`
  mutation RequestMandate($input: RequestMandateInput!) {
    requestMandate(input: $input) {
      request {
        id
        code
      }
      userErrors {
        message
        nextStep
        path
      }
    }
  }
`);

export const WithdrawMandateRequest = graphql(`
  mutation WithdrawMandateRequest($input: WithdrawMandateRequestInput!) {
    withdrawMandateRequest(input: $input) {
      userErrors {
        message
        nextStep
        path
      }
    }
  }
`);

export const GiveMandate = graphql(`
  mutation GiveMandate($input: GiveMandateInput!) {
    giveMandate(input: $input) {
      mandate {
        id
      }
      userErrors {
        message
        nextStep
        path
      }
    }
  }
`);

export const EndMandate = graphql(`
  mutation EndMandate($input: EndMandateInput!) {
    endMandate(input: $input) {
      userErrors {
        message
        nextStep
        path
      }
    }
  }
`);

export const StartForClient = graphql(`
  mutation StartForClient($input: StartDraftInput!) {
    startDraft(input: $input) {
      draft {
        reference
      }
      userErrors {
        message
        nextStep
        path
      }
    }
  }
`);

export const KindsForClients = graphql(`
  query KindsForClients {
    forms {
      kind
      isForClients
    }
  }
`);

export const ShipOfDraft = graphql(`
  query ShipOfDraft($reference: String!) {
    draft(by: { reference: $reference }) {
      answers {
        said {
          question
          value
        }
      }
    }
  }
`);

export type MandateShown = ResultOf<typeof MandateShown>;
export type RequestShown = NonNullable<
  NonNullable<ResultOf<typeof Mandates>['viewer']>['account']
>['mandateRequests']['nodes'][number];
export type Said = NonNullable<NonNullable<ResultOf<typeof ShipOfDraft>['draft']>['answers']['said']>[number];
