// What a declaration into American Samoa is asked.
import { isBlank, type Answers } from '../answers.js';
import { isOptional, type Questions } from '../questions.js';

const isBusiness = ({ filerKind }: Answers): boolean => filerKind === 'BUSINESS';
const ofABusiness = {
  says: 'The name of a business is asked of who declares for one.',
  includes: ({ filerKind }: Answers): boolean => filerKind !== 'PERSON',
};
const someLineHasNoPurpose = ({ lines }: Answers): boolean =>
  (lines ?? []).length === 0 || lines!.some(({ purpose }) => isBlank(purpose));

export const territoryQuestions: Questions = {
  ofDeclaration: [
    { name: 'portCode', kind: 'CODE', asks: 'Say where the goods arrive.' },
    { name: 'modeOfTransport', kind: 'CHOICE', asks: 'Say how the goods arrive.' },
    { name: 'arrivesOn', kind: 'DAY', asks: 'Give the day on which the goods arrive, or are to arrive.' },
    { name: 'conveyance', kind: 'TEXT', most: 100, asks: 'Give the number of the flight.', isNeeded: isOptional },
    { name: 'billOfLading', kind: 'BILL', most: 50, asks: 'Give the number of the air waybill.' },
    { name: 'filerKind', kind: 'CHOICE', asks: 'Say whether you file for yourself or for a business.' },
    { name: 'filerName', kind: 'TEXT', most: 200, asks: 'Give your name.' },
    {
      ...{ name: 'organisationName', kind: 'TEXT', most: 200, asks: 'Name the business.' },
      ...{ isNeeded: isBusiness, askedOf: ofABusiness },
    },
    { name: 'filerPhone', kind: 'PHONE', most: 40, asks: 'Give a telephone number.', isNeeded: isOptional },
    { name: 'filerAddress', kind: 'TEXT', most: 500, asks: 'Give your address: village and box are enough.' },
    { name: 'email', kind: 'EMAIL', most: 1_000, asks: 'Give an e-mail address.', isNeeded: isOptional },
    { name: 'purpose', kind: 'CHOICE', asks: 'Say what the goods are for.', isNeeded: someLineHasNoPurpose },
  ],
  ofLine: [
    { name: 'description', kind: 'TEXT', most: 500, asks: 'Say what the goods are.' },
    { name: 'quantity', kind: 'NUMBER', asks: 'Say how many there are.' },
    { name: 'unit', kind: 'TEXT', most: 40, asks: 'Say of what.', isNeeded: isOptional },
    {
      name: 'purchasePriceUsd',
      kind: 'AMOUNT',
      asks: 'Give what was paid for them, made ready and packed for shipment.',
    },
    { name: 'purpose', kind: 'CHOICE', asks: 'Say what these goods are for.', isNeeded: isOptional },
    { name: 'category', kind: 'CHOICE', asks: 'Say whether they are of a listed category, or of none.' },
  ],
  besides: { ofDeclaration: [], ofLine: ['usedMachine'] },
};
