import type { ResultOf } from 'gql.tada';
import { graphql } from '../graph/graph.ts';

/** The filings of an entry, the first one first. */
export const FilingsListed = graphql(`
  fragment FilingsListed on Entry @_unmask {
    filings {
      id
      number
      filedAt
    }
  }
`);

/** What a filing says itself, without what is reckoned from it. */
const FilingCompared = graphql(`
  fragment FilingCompared on Filing @_unmask {
    id
    number
    filedAt
    port
    declared {
      modeOfTransport
      arrivesOn
      capacity
      designatedBy
      giftFromPersonIn
      purchasedOrForSale
      invoiceHeld
      estimatedDutyUsd
      shipment {
        consigneeName
        consigneeAddress
        conveyance
        billOfLading
      }
    }
    lines {
      number
      description
      htsNumber
      countryOfOrigin
      quantity
      unit
      grossWeightKg
      valueUsd
    }
    territoryDeclaration {
      modeOfTransport
      arrivesOn
      purpose
      filerKind
      shipment {
        filerName
        organisationName
        filerPhone
        filerAddress
        email
        conveyance
        billOfLading
      }
      lines {
        number
        description
        quantity
        unit
        purchasePriceUsd
        purpose
        category
        usedMachine
      }
    }
    documents {
      documentId
      kind
      fileName
    }
  }
`);

/** Two filings of an entry, to be laid side by side. */
export const TwoFilings = graphql(
  `
    query TwoFilings($earlier: ID!, $later: ID!) {
      earlier: filing(id: $earlier) {
        ...FilingCompared
      }
      later: filing(id: $later) {
        ...FilingCompared
      }
    }
  `,
  [FilingCompared],
);

export type FilingToCompare = ResultOf<typeof FilingCompared>;
