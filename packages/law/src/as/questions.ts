// What a declaration into American Samoa is asked.
import { isBlank, type Answers } from '../shared/answers.js';
import { isOptional, type Questions } from '../shared/questions.js';

const isBusiness = ({ filerKind }: Answers): boolean => filerKind === 'BUSINESS';
const ofABusiness = {
  says: 'The name of a business is asked of who declares for one.',
  includes: ({ filerKind }: Answers): boolean => filerKind !== 'PERSON',
};
const someLineHasNoPurpose = ({ lines }: Answers): boolean =>
  (lines ?? []).length === 0 || lines!.some(({ purpose }) => isBlank(purpose));

export const territoryQuestions: Questions = {
  ofDeclaration: [
    { name: 'portCode', kind: 'CODE', asks: 'Choose where the goods arrive.' },
    { name: 'modeOfTransport', kind: 'CHOICE', asks: 'Choose how the goods arrive.' },
    { name: 'arrivesOn', kind: 'DAY', asks: 'Enter the day on which the goods arrive, or are to arrive.' },
    { name: 'conveyance', kind: 'TEXT', most: 100, asks: 'Enter the flight number.', isNeeded: isOptional },
    { name: 'billOfLading', kind: 'BILL', most: 50, asks: 'Enter the number of the air waybill.' },
    { name: 'filerKind', kind: 'CHOICE', asks: 'Choose whether you declare for yourself or for a business.' },
    { name: 'filerName', kind: 'TEXT', most: 200, asks: 'Enter your name.' },
    {
      ...{ name: 'organisationName', kind: 'TEXT', most: 200, asks: 'Enter the name of the business or organisation.' },
      ...{ isNeeded: isBusiness, askedOf: ofABusiness },
    },
    { name: 'filerPhone', kind: 'PHONE', most: 40, asks: 'Enter a telephone number.', isNeeded: isOptional },
    { name: 'filerAddress', kind: 'TEXT', most: 500, asks: 'Enter your address: village and box are enough.' },
    { name: 'email', kind: 'EMAIL', most: 1_000, asks: 'Enter an e-mail address.', isNeeded: isOptional },
    { name: 'purpose', kind: 'CHOICE', asks: 'Choose what the goods are for.', isNeeded: someLineHasNoPurpose },
  ],
  ofLine: [
    { name: 'description', kind: 'TEXT', most: 500, asks: 'Enter what the goods are.' },
    { name: 'quantity', kind: 'NUMBER', asks: 'Enter how many there are.' },
    {
      name: 'unit',
      kind: 'TEXT',
      most: 40,
      asks: 'Enter of what: pieces, cartons or kilograms.',
      isNeeded: isOptional,
    },
    {
      name: 'purchasePriceUsd',
      kind: 'AMOUNT',
      asks: 'Enter what was paid for them, made ready and packed for shipment.',
    },
    { name: 'purpose', kind: 'CHOICE', asks: 'Choose what these goods are for.', isNeeded: isOptional },
    { name: 'category', kind: 'CHOICE', asks: 'Choose whether they are any of these, or none.' },
  ],
  besides: { ofDeclaration: [], ofLine: ['usedMachine'] },
};
