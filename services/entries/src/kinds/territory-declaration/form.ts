// What a declaration into American Samoa asks, in the order of its pages (ASCA 11.1001, 11.1002, 27.1017).
import {
  drinks,
  exciseCategories,
  filerKinds,
  formerCategory,
  importPurposes,
  modesInto,
  type FilerKind,
} from '@landfall/law';
import { amount, bill, choice, code, day, email, form, number, phone, text, yesNo } from '../form/grammar.js';

/** Asked since declarations were certified, as the charges of the list are (27.1017), and left out where nothing is said. */
const ofTheList = { needed: 'NEVER', isAbsentUnlessSaid: true } as const;
const keptWhereNotSaid = { isAbsentUnlessSaid: true, isKeptAside: true } as const;
const byAir = { question: 'modeOfTransport', isOneOf: ['AIR'] } as const;
const bySea = { question: 'modeOfTransport', isOneOf: ['VESSEL'] } as const;
const byMail = { question: 'modeOfTransport', isOneOf: ['MAIL'] } as const;
const exceptByMail = { question: 'modeOfTransport', isNoneOf: ['MAIL'] } as const;
/** Mail and what a person carries come without a carrier's bill, and on no conveyance that the filer need know. */
const withABill = { question: 'modeOfTransport', isNoneOf: ['MAIL', 'HAND_CARRIED'] } as const;
const ofACarrier = { askedOf: withABill, isKeptAside: true } as const;
const ofTheShipment = { isOf: 'SHIPMENT' } as const;
const businesses: readonly FilerKind[] = ['BUSINESS', 'FORWARDER', 'CARGO_AGENT'];
const ofABusiness = { question: 'filerKind', isOneOf: businesses } as const;
const ofWhoFilesForOthers = { question: 'filerKind', isOneOf: ['FORWARDER', 'CARGO_AGENT'] } as const;
const ofSomebodyElse = { question: 'filerKind', isOneOf: ['OTHER'] } as const;
const ofAlcohol = { question: 'category', isOneOf: ['ALCOHOL'] } as const;
const ofTobacco = { question: 'category', isOneOf: ['TOBACCO'] } as const;
const ofAVehicle = { question: 'category', isOneOf: ['VEHICLE'] } as const;
/** Tobacco is counted or weighed. */
const whereNotWeighed = { question: 'tobaccoWeightKg', isOneOf: [''] } as const;
const forOthers = { needed: ofWhoFilesForOthers, askedOf: ofWhoFilesForOthers, ...keptWhereNotSaid } as const;

export const territoryDeclaration = form(
  {
    transport: {
      portCode: code({ from: 'ENTRY_PORTS' }),
      // Who says that goods come by land is told by the law that they cannot.
      modeOfTransport: choice(modesInto('AS_TERRITORY'), { former: ['TRUCK', 'RAIL'] }),
    },
    shipment: {
      arrivesOn: day({ needed: exceptByMail, ...ofTheShipment }),
      conveyance: text({ upTo: 100, needed: 'NEVER', ...ofACarrier, ...ofTheShipment }),
      billOfLading: bill({ needed: withABill, isAirWaybill: byAir, ...ofACarrier, ...ofTheShipment }),
      containerNumber: bill({ upTo: 20, ...ofTheList, askedOf: bySea, isKeptAside: true, ...ofTheShipment }),
      parcelNumber: bill({ ...ofTheList, askedOf: byMail, isKeptAside: true, ...ofTheShipment }),
      freightUsd: amount({ at: ['charges', 'freightUsd'], ...ofTheList, ...ofTheShipment }),
      insuranceUsd: amount({ at: ['charges', 'insuranceUsd'], ...ofTheList, ...ofTheShipment }),
      otherChargesUsd: amount({ at: ['charges', 'otherChargesUsd'], ...ofTheList, ...ofTheShipment }),
    },
    who: {
      filerKind: choice(filerKinds, { at: ['filer', 'kind'] }),
      organisationName: text({
        at: ['filer', 'organisationName'],
        upTo: 200,
        needed: ofABusiness,
        // not the same: a name that is typed before it is said for whom may stand
        askedOf: { question: 'filerKind', isNoneOf: ['PERSON'] },
        shownWhen: ofABusiness,
        autofill: 'organization',
      }),
      filerKindInWords: text({
        ...{ at: ['filer', 'kindInWords'], upTo: 200, ...keptWhereNotSaid },
        ...{ needed: ofSomebodyElse, askedOf: ofSomebodyElse },
      }),
      filerName: text({ at: ['filer', 'name'], upTo: 200, autofill: 'name' }),
      receiverName: text({ at: ['receiver', 'name'], upTo: 200, ...forOthers }),
      receiverAddress: text({ at: ['receiver', 'address'], upTo: 500, isInSeveralLines: true, ...forOthers }),
      masterBillOfLading: bill({ ...forOthers, needed: 'NEVER', ...ofTheShipment }),
    },
    contact: {
      filerAddress: text({
        ...{ at: ['filer', 'address'], upTo: 500 },
        ...{ isInSeveralLines: true, autofill: 'street-address' },
      }),
      filerPhone: phone({ at: ['filer', 'phone'], needed: 'NEVER', autofill: 'tel' }),
      email: email({ at: ['filer', 'email'], needed: 'NEVER', autofill: 'email' }),
    },
    purpose: {
      purpose: choice(importPurposes, { needed: { unlessEveryLineSays: 'purpose' } }),
    },
    goods: 'LINES',
    documents: 'DOCUMENTS',
  },
  {
    description: text({ upTo: 500 }),
    quality: text({ upTo: 200, ...ofTheList }),
    quantity: number(),
    unit: text({ upTo: 40, needed: 'NEVER', isWithPrevious: true }),
    purchasePriceUsd: amount(),
    purpose: choice(importPurposes, { needed: 'NEVER' }),
    category: choice(exciseCategories, { former: [formerCategory] }),
    drink: choice(drinks, { needed: ofAlcohol, askedOf: ofAlcohol, ...keptWhereNotSaid }),
    litres: number({ needed: ofAlcohol, askedOf: ofAlcohol, ...keptWhereNotSaid }),
    strengthPercent: number({ needed: ofAlcohol, askedOf: ofAlcohol, ...keptWhereNotSaid }),
    tobaccoPieces: number({ needed: whereNotWeighed, askedOf: ofTobacco, ...keptWhereNotSaid }),
    tobaccoWeightKg: number({ needed: 'NEVER', askedOf: ofTobacco, ...keptWhereNotSaid }),
    vehicleMake: text({ upTo: 100, needed: ofAVehicle, askedOf: ofAVehicle, ...keptWhereNotSaid }),
    vehicleYear: text({ upTo: 10, needed: ofAVehicle, askedOf: ofAVehicle, ...keptWhereNotSaid }),
    chassisNumber: bill({ upTo: 40, needed: ofAVehicle, askedOf: ofAVehicle, ...keptWhereNotSaid, ...ofTheShipment }),
    usedMachine: yesNo({ needed: 'NEVER' }),
  },
  { ownReference: { page: 'who', shownWhen: ofABusiness } },
);
