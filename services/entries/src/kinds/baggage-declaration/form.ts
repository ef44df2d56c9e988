// What a declaration of baggage into American Samoa asks, in the order of its pages (ASCA 27.1005, 27.1033(a)).
import { exciseCategories, readCountry } from '@landfall/law';
import { amount, bill, choice, code, day, email, form, number, phone, text, yesNo } from '../form/grammar.js';

const unaccompanied = { question: 'baggage', isOneOf: ['UNACCOMPANIED'] } as const;
const withMoreMoney = { question: 'money', isOneOf: ['MORE'] } as const;
const withSome = { question: 'restricted', isOneOf: ['SOME'] } as const;

export const baggageDeclaration = form(
  {
    journey: {
      portCode: code({ from: 'ENTRY_PORTS' }),
      travelsAs: choice(['PASSENGER', 'CREW']),
      modeOfTransport: choice(['AIR', 'VESSEL']),
      arrivesOn: day(),
      conveyance: text({ upTo: 100 }),
      cameFrom: code({ from: 'COUNTRIES', spelling: readCountry }),
    },
    who: {
      filerName: text({ at: ['filer', 'name'], upTo: 200, autofill: 'name' }),
      filerAddress: text({ at: ['filer', 'address'], upTo: 500, isInSeveralLines: true, autofill: 'street-address' }),
      filerPhone: phone({ at: ['filer', 'phone'], needed: 'NEVER', autofill: 'tel' }),
      email: email({ at: ['filer', 'email'], needed: 'NEVER', autofill: 'email' }),
    },
    baggage: {
      baggage: choice(['ACCOMPANIED', 'UNACCOMPANIED']),
      billOfLading: bill({ needed: unaccompanied, askedOf: unaccompanied }),
    },
    special: {
      forTrade: yesNo(),
      money: choice(['WITHIN', 'MORE']),
      moneyUsd: amount({ needed: withMoreMoney, askedOf: withMoreMoney }),
      restricted: choice(['NONE', 'SOME']),
      restrictedGoods: text({ upTo: 500, needed: withSome, askedOf: withSome }),
    },
    goods: 'LINES',
    documents: 'DOCUMENTS',
  },
  {
    description: text({ upTo: 500 }),
    quantity: number(),
    valueUsd: amount(),
    category: choice(exciseCategories),
  },
);
