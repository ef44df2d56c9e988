import { anyone, asItsParent, line, type PartAccess } from '@landfall/service-kit';
import { notAnalystAlone, partyOrCustoms, partyOrPort, seesEntries } from '../access.js';

const filingFields =
  'id entry number outcome regime entryType port importer filer filedBy filedAt transmittedBy channel receivedAt lawReadOn certifiedSha256 findings ' +
  'declaration lines declared territoryDeclaration documents certification';
const declaredFields =
  'modeOfTransport arrivesOn capacity designatedBy giftFromPersonIn purchasedOrForSale invoiceHeld estimatedDutyUsd ' +
  'totalValueUsd shipment';
const territoryFields = 'modeOfTransport arrivesOn purpose filerKind totalPurchasePriceUsd lines shipment';
const territoryLineFields =
  'number quantity purchasePriceUsd purpose category usedMachine exciseUsd ratePercent says citation afterEntry';
const territoryShipmentFields = 'filerName organisationName filerPhone filerAddress email conveyance billOfLading';
const lineFields =
  'number htsNumber tariffNumbers countryOfOrigin quantity unit grossWeightKg valueUsd descriptionAdequate';

/** Who sees what was filed and certified. */
export const filingAccess = {
  Query: {
    filing: seesEntries,
    filings: seesEntries,
    // The words that everybody certifies.
    certificationStatement: anyone,
  },
  types: {
    CertificationStatement: line(anyone, 'regime version text since'),
    Filing: line(partyOrCustoms, filingFields, { filerReference: notAnalystAlone }, 'filedBy'),
    FilingDeclaration: line(asItsParent, 'kind kindInWords pages lines line totals arrivesOn declaredBy language', {
      certifiedText: notAnalystAlone,
    }),
    FilingDeclarationPage: line(asItsParent, 'name title answers'),
    FilingDeclarationLine: line(asItsParent, 'number answers descriptionAdequate excise'),
    FilingLineQuestion: line(asItsParent, 'question kind label from'),
    FilingLineExcise: line(asItsParent, 'exciseUsd ratePercent says citation afterEntry'),
    FilingTotal: line(asItsParent, 'question label totalUsd'),
    // What a person wrote is left out for who may not see it.
    FilingAnswer: line(asItsParent, 'question kind label value shown from isWithheld'),
    FilingDeclared: line(partyOrCustoms, declaredFields, { certifiedText: notAnalystAlone }),
    // Names, addresses and free text: those whose affair it is, and the port that examines the goods.
    FilingShipment: line(partyOrPort, 'consigneeName consigneeAddress conveyance billOfLading'),
    FilingTerritoryDeclaration: line(partyOrCustoms, territoryFields, { certifiedText: notAnalystAlone }),
    FilingTerritoryShipment: line(partyOrPort, territoryShipmentFields),
    FilingTerritoryLine: line(partyOrCustoms, territoryLineFields, {
      description: notAnalystAlone,
      unit: notAnalystAlone,
    }),
    FilingDocument: line(partyOrCustoms, 'documentId kind presented', { fileName: notAnalystAlone }),
    FilingLine: line(partyOrCustoms, lineFields, { description: notAnalystAlone }),
    FilingTariffNumber: line(asItsParent, 'number role'),
    ExciseAfterEntry: line(asItsParent, 'says citation'),
  },
} satisfies PartAccess;
