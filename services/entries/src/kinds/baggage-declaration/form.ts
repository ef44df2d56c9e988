// What a declaration of baggage into American Samoa asks, in the order of its pages (ASCA 27.1005, 27.1033(a)).
import { drinks, exciseCategories, readCountry } from '@landfall/law';
import { amount, bill, choice, code, day, email, form, number, phone, text, yesNo } from '../form/grammar.js';

const unaccompanied = { question: 'baggage', isOneOf: ['UNACCOMPANIED'] } as const;
const withMoreMoney = { question: 'money', isOneOf: ['MORE'] } as const;
const withSome = { question: 'restricted', isOneOf: ['SOME'] } as const;
const ofTheJourney = { isOf: 'SHIPMENT' } as const;

const ofAlcohol = { question: 'category', isOneOf: ['ALCOHOL'] } as const;
const ofTobacco = { question: 'category', isOneOf: ['TOBACCO'] } as const;
/** Tobacco is counted or weighed. */
const whereNotWeighed = { question: 'tobaccoWeightKg', isOneOf: [''] } as const;
/** Asked since declarations were certified. */
const later = { isAbsentUnlessSaid: true, isKeptAside: true } as const;

export const baggageDeclaration = form(
  {
    journey: {
      portCode: code({ from: 'ENTRY_PORTS' }),
      travelsAs: choice(['PASSENGER', 'CREW']),
      modeOfTransport: choice(['AIR', 'VESSEL']),
      arrivesOn: day(ofTheJourney),
      conveyance: text({ upTo: 100, ...ofTheJourney }),
      cameFrom: code({ from: 'COUNTRIES', spelling: readCountry, ...ofTheJourney }),
    },
    who: {
      filerName: text({ at: ['filer', 'name'], upTo: 200, autofill: 'name' }),
      companions: text({ upTo: 1_000, needed: 'NEVER', isInSeveralLines: true, isAbsentUnlessSaid: true }),
      filerAddress: text({ at: ['filer', 'address'], upTo: 500, isInSeveralLines: true, autofill: 'street-address' }),
      filerPhone: phone({ at: ['filer', 'phone'], needed: 'NEVER', autofill: 'tel' }),
      email: email({ at: ['filer', 'email'], needed: 'NEVER', autofill: 'email' }),
    },
    baggage: {
      baggage: choice(['ACCOMPANIED', 'UNACCOMPANIED']),
      billOfLading: bill({ needed: unaccompanied, askedOf: unaccompanied, ...ofTheJourney }),
    },
    special: {
      forTrade: yesNo(),
      money: choice(['WITHIN', 'MORE'], ofTheJourney),
      moneyUsd: amount({ needed: withMoreMoney, askedOf: withMoreMoney, ...ofTheJourney }),
      restricted: choice(['NONE', 'SOME'], ofTheJourney),
      restrictedGoods: text({ upTo: 500, needed: withSome, askedOf: withSome, ...ofTheJourney }),
    },
    goods: 'LINES',
    documents: 'DOCUMENTS',
  },
  {
    description: text({ upTo: 500 }),
    quantity: number(),
    valueUsd: amount(),
    category: choice(exciseCategories),
    drink: choice(drinks, { needed: ofAlcohol, askedOf: ofAlcohol, ...later }),
    litres: number({ needed: ofAlcohol, askedOf: ofAlcohol, ...later }),
    strengthPercent: number({ needed: ofAlcohol, askedOf: ofAlcohol, ...later }),
    tobaccoPieces: number({ needed: whereNotWeighed, askedOf: ofTobacco, ...later }),
    tobaccoWeightKg: number({ needed: 'NEVER', askedOf: ofTobacco, ...later }),
  },
);
