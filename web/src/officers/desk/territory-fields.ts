import { graphql } from '../../graph/graph.ts';

/** What a declaration into American Samoa says. */
export const TerritoryFields = graphql(`
  fragment TerritoryFields on FilingTerritoryDeclaration {
    arrivesOn
    filerKind
    purpose
    totalPurchasePriceUsd
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
      exciseUsd
      ratePercent
      says
      citation
    }
  }
`);
