// What must be true of a payment: all that is due is paid, in one sum. No law held here says how a sum is taken in.
import { receiptNumberFlawSays, type ReceiptNumberFlaw } from '../words/receipt-number.js';
import { type Reading } from '../words/reading.js';
import { textParam, usdParam, type Decimal, type Rule } from '@landfall/rule';

export interface PaymentFacts {
  entryVersionSeen: number;
  entryVersion: number;
  amountUsd: Decimal;
  /** Blank where one is to be made. */
  receiptNumber: Reading<ReceiptNumberFlaw>;
  dueUsd: Decimal;
  /** Numbers of the lines whose excise an officer has still to assess. */
  unassessedLines: readonly number[];
}

const exactly = 'Take exactly what is due, and record that.';

const entryStandsAsSeen: Rule<PaymentFacts> = {
  code: 'CONFLICT',
  citation: null,
  says: 'A payment is recorded on the entry as it stands.',
  nextStep: 'Look at the entry again and send its present version.',
  broken: ({ entryVersion, entryVersionSeen }) => (entryVersion === entryVersionSeen ? [] : [['entryVersion']]),
  found: 'It is at version {version} now.',
  params: ({ entryVersion }) => ({ version: textParam(entryVersion) }),
};

const dueAndGiven: Pick<Rule<PaymentFacts>, 'found' | 'params'> = {
  found: 'Due: {dueUsd}; given: {givenUsd}.',
  params: ({ dueUsd, amountUsd }) => ({ dueUsd: usdParam(dueUsd), givenUsd: usdParam(amountUsd) }),
};

const amountIsMoney: Rule<PaymentFacts> = {
  code: 'AMOUNT_OUT_OF_RANGE',
  citation: null,
  says: 'A payment is above $0.00, in dollars and whole cents.',
  nextStep: 'Give what was taken, as 12.50.',
  broken: ({ amountUsd }) => (isMoney(amountUsd) ? [] : [['amountUsd']]),
};

const receiptIsNumbered: Rule<PaymentFacts> = {
  code: 'RECEIPT_NUMBER_MALFORMED',
  citation: null,
  says: receiptNumberFlawSays.NOT_A_RECEIPT_NUMBER,
  nextStep: 'Give the number as it stands on the receipt, or leave it out: then one is made.',
  broken: ({ receiptNumber }) => (receiptNumber.is === 'REFUSED' ? [['receiptNumber']] : []),
};

const exciseIsAssessed: Rule<PaymentFacts> = {
  code: 'EXCISE_NOT_ASSESSED',
  citation: null,
  says: 'The excise is paid once it is known on every line.',
  nextStep: 'Take no payment yet: an officer assesses the excise when deciding.',
  broken: ({ unassessedLines }) => (unassessedLines.length > 0 ? [['entryId']] : []),
};

const somethingIsDue: Rule<PaymentFacts> = {
  code: 'NOTHING_DUE',
  citation: null,
  says: 'A payment is taken where one is due.',
  nextStep: 'Take no payment: this entry is paid, free, or on a statement.',
  broken: (facts) => (isKnown(facts) && !facts.dueUsd.gt(0) ? [['amountUsd']] : []),
};

const allIsPaid: Rule<PaymentFacts> = {
  code: 'PAYMENT_BELOW_DUE',
  citation: null,
  says: 'What is due is paid in one sum.',
  nextStep: exactly,
  broken: (facts) => (isComparable(facts) && facts.amountUsd.lt(facts.dueUsd) ? [['amountUsd']] : []),
  ...dueAndGiven,
};

const noMoreIsPaid: Rule<PaymentFacts> = {
  code: 'PAYMENT_ABOVE_DUE',
  citation: null,
  says: 'No more is taken than is due.',
  nextStep: exactly,
  broken: (facts) => (isComparable(facts) && facts.amountUsd.gt(facts.dueUsd) ? [['amountUsd']] : []),
  ...dueAndGiven,
};

export const paymentRules: readonly Rule<PaymentFacts>[] = [
  ...[entryStandsAsSeen, amountIsMoney, receiptIsNumbered, exciseIsAssessed],
  ...[somethingIsDue, allIsPaid, noMoreIsPaid],
];

const isMoney = (amountUsd: Decimal): boolean => amountUsd.gt(0) && amountUsd.decimalPlaces() <= 2;
const isKnown = ({ unassessedLines }: PaymentFacts): boolean => unassessedLines.length === 0;
/** What is no amount is neither too little nor too much: it is found by itself. */
const isComparable = (facts: PaymentFacts): boolean => isMoney(facts.amountUsd) && isKnown(facts) && facts.dueUsd.gt(0);
