// What an informal entry into the customs territory, type 11, asks, in the order of its pages (19 CFR 143.21 to 143.28, 143.32).
import {
  declarantCapacities,
  designators,
  invoicesHeld,
  modesOfTransport,
  readCountry,
  readUnitOfQuantity,
} from '@landfall/law';
import {
  amount,
  bill,
  choice,
  code,
  day,
  form,
  number,
  tariffNumber,
  tariffNumbers,
  text,
  yesNo,
} from '../form/grammar.js';

/** Mail and what a person carries come without a carrier's bill, and on no conveyance that the filer need know. */
const byAir = { question: 'modeOfTransport', isOneOf: ['AIR'] } as const;
const withABill = { question: 'modeOfTransport', isNoneOf: ['MAIL', 'HAND_CARRIED'] } as const;
const asABroker = { question: 'capacity', isOneOf: ['BROKER'] } as const;
const ofAGift = { question: 'purchasedOrForSale', isOneOf: ['NO'] } as const;
const ofTheShipment = { isOf: 'SHIPMENT' } as const;
const asWritten = (typed: string): string | null => typed.trim() || null;
const country = { upTo: 10, from: 'COUNTRIES', spelling: readCountry } as const;

export const informalEntry = form(
  {
    transport: {
      portCode: code({ upTo: 8, from: 'ENTRY_PORTS' }),
      modeOfTransport: choice(modesOfTransport),
    },
    shipment: {
      arrivesOn: day(ofTheShipment),
      conveyance: text({ upTo: 100, needed: withABill, ...ofTheShipment }),
      billOfLading: bill({ needed: withABill, isAirWaybill: byAir, ...ofTheShipment }),
    },
    parties: {
      importerAccountId: code({ needed: 'NEVER', from: 'IMPORTERS', spelling: asWritten }),
      capacity: choice(declarantCapacities, { at: ['declarant', 'capacity'], isOf: 'FILER' }),
      designatedBy: choice(designators, {
        at: ['declarant', 'designatedBy'],
        isOf: 'FILER',
        needed: asABroker,
        shownWhen: asABroker,
      }),
      consigneeName: text({ at: ['consignee', 'name'], upTo: 200 }),
      consigneeAddress: text({ at: ['consignee', 'address'], upTo: 500, isInSeveralLines: true }),
    },
    use: {
      purchasedOrForSale: yesNo(),
      giftFromPersonIn: code({ ...country, at: ['giftClaim', 'fromPersonIn'], needed: 'NEVER', shownWhen: ofAGift }),
      invoiceHeld: choice(invoicesHeld, ofTheShipment),
    },
    goods: 'LINES',
    duty: {
      estimatedDutyUsd: amount(ofTheShipment),
    },
    documents: 'DOCUMENTS',
  },
  {
    description: text({ upTo: 500 }),
    htsNumber: tariffNumber(),
    furtherHtsNumbers: tariffNumbers({ needed: 'NEVER', isAbsentUnlessSaid: true }),
    countryOfOrigin: code(country),
    quantity: number(),
    unit: code({ upTo: 10, from: 'UNITS', spelling: readUnitOfQuantity, isWithPrevious: true }),
    grossWeightKg: number(),
    valueUsd: amount(),
  },
  {
    ownReference: { page: 'parties' },
    lineInShort: ['quantity', 'unit', 'valueUsd', 'htsNumber', 'countryOfOrigin'],
  },
);
