// What a draft of an informal entry into the customs territory is asked, in the order of its pages.
import type { Rule } from '@landfall/rule';
import type { Answers } from '../shared/answers.js';
import * as shared from '../shared/questions.js';
import { isOptional, type Questions } from '../shared/questions.js';
import { comesWithABill } from './facts.js';

const withABill = ({ modeOfTransport }: Answers): boolean => comesWithABill(modeOfTransport);
const isBroker = ({ capacity }: Answers): boolean => capacity === 'BROKER';

export const entryQuestions: Questions = {
  ofDeclaration: [
    { name: 'portCode', kind: 'CODE', asks: 'Choose the port where the goods arrive.' },
    { name: 'modeOfTransport', kind: 'CHOICE', asks: 'Choose how the goods arrive.' },
    { name: 'arrivesOn', kind: 'DAY', asks: 'Enter the day of arrival at the port.' },
    {
      ...{ name: 'conveyance', kind: 'TEXT', most: 100, isNeeded: withABill },
      asks: 'Enter the flight, the vessel and voyage, the train or the vehicle.',
    },
    {
      ...{ name: 'billOfLading', kind: 'BILL', most: 50, isNeeded: withABill },
      asks: 'Enter the number of the bill of lading or air waybill.',
    },
    { name: 'importerAccountId', kind: 'CHOICE', asks: 'Choose the importer.', isNeeded: isOptional },
    { name: 'consigneeName', kind: 'TEXT', most: 200, asks: 'Enter to whom the goods are sent.' },
    { name: 'consigneeAddress', kind: 'TEXT', most: 500, asks: 'Enter the address to which the goods are sent.' },
    { name: 'capacity', kind: 'CHOICE', asks: 'Choose in what right you make entry.' },
    { name: 'designatedBy', kind: 'CHOICE', asks: 'Choose who designated you as broker.', isNeeded: isBroker },
    { name: 'invoiceHeld', kind: 'CHOICE', asks: 'Choose which proof of value you hold.' },
    { name: 'giftFromPersonIn', kind: 'CODE', most: 10, asks: 'Choose where the giver is.', isNeeded: isOptional },
    {
      name: 'estimatedDutyUsd',
      kind: 'AMOUNT',
      asks: 'Enter duties, taxes and fees as you estimate them: 0 where there are none.',
    },
  ],
  ofLine: [
    { name: 'description', kind: 'TEXT', most: 500, asks: 'Enter what the goods are, what of and what for.' },
    {
      name: 'htsNumber',
      kind: 'TARIFF_NUMBER',
      most: 40,
      asks: 'Enter all digits of the tariff number: ten, or the eight of headings 9903 and 9904.',
    },
    { name: 'countryOfOrigin', kind: 'CODE', most: 10, asks: 'Choose the country of origin.' },
    { name: 'quantity', kind: 'NUMBER', asks: 'Enter how many of the unit.' },
    { name: 'unit', kind: 'CODE', most: 10, asks: 'Enter the unit as the tariff names it: NO, KG or DOZ.' },
    { name: 'grossWeightKg', kind: 'NUMBER', asks: 'Enter the gross weight in kilograms.' },
    { name: 'valueUsd', kind: 'AMOUNT', asks: 'Enter the value in US dollars.' },
  ],
  besides: { ofDeclaration: ['purchasedOrForSale', 'askOfficer'], ofLine: [] },
};

export const purchaseIsStated: Rule<Answers> = {
  code: 'ANSWER_MISSING',
  citation: null,
  says: 'This answer is needed.',
  nextStep: 'Give the answer, then file.',
  broken: ({ purchasedOrForSale }) => ((purchasedOrForSale ?? null) === null ? [['purchasedOrForSale']] : []),
  tells: () => 'Choose whether the goods are imported under a purchase or an agreement to buy, or are for sale.',
};

/** What must be true of the answers before they can be read as an entry. */
export const answerRules: readonly Rule<Answers>[] = [
  ...[shared.answersAreGiven(entryQuestions), purchaseIsStated, shared.answersAreShort(entryQuestions)],
  ...[shared.answersHideNothing(entryQuestions), shared.answersSaySomething(entryQuestions)],
  ...[...shared.answersAreFigures(entryQuestions), shared.linesCanBeCounted],
  shared.nothingElseIsAnswered(entryQuestions),
];
