import type { ResultOf } from 'gql.tada';
import { graphql } from '../graph/graph.ts';

export const Conveyances = graphql(`
  query Conveyances($from: LocalDate!, $until: LocalDate!) {
    conveyances(from: $from, until: $until) {
      id
      port
      name
      modeOfTransport
      arrivesOn
      arrivedAt
      entryCount
      list {
        billCount
      }
    }
  }
`);

export const ConveyanceShown = graphql(`
  query ConveyanceShown($id: ID!) {
    conveyance(id: $id) {
      id
      port
      name
      modeOfTransport
      arrivesOn
      arrivedAt
      arrivedByCarrier
      entryCount
      list {
        number
        broughtAt
        byCarrier
        billCount
        pieces
      }
      comparedCounts {
        comparison
        count
      }
      compared {
        comparison
        nextStep
        billNumber
        listedPieces
        declaredPieces
        entries {
          id
          reference
        }
      }
      links {
        id
        endsAt
        endedAt
      }
    }
  }
`);

export type ConveyanceAtPort = NonNullable<ResultOf<typeof ConveyanceShown>['conveyance']>;

export const RecordConveyanceArrival = graphql(`
  mutation RecordConveyanceArrival($input: RecordArrivalInput!) {
    recordArrival(input: $input) {
      userErrors {
        code
        message
        path
        nextStep
      }
    }
  }
`);

export const GiveCarrierLink = graphql(`
  mutation GiveCarrierLink($input: GiveCarrierLinkInput!) {
    giveCarrierLink(input: $input) {
      token
      endsAt
      userErrors {
        message
        nextStep
      }
    }
  }
`);

export const EndCarrierLink = graphql(`
  mutation EndCarrierLink($input: EndCarrierLinkInput!) {
    endCarrierLink(input: $input) {
      endedAt
      userErrors {
        message
        nextStep
      }
    }
  }
`);
