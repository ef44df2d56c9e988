// What must be true of a payment: all that is due is paid, in one sum. More is taken only where it cannot be otherwise, as
// by a check made out too high, and is owed back. No law held here says how a sum is taken in.
import { receiptNumberFlawSays, type ReceiptNumberFlaw } from '../words/receipt-number.js';
import { type Reading } from '../words/reading.js';
import type { PaymentMeansKept } from '../words/payment-means.js';
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
  /** Whether the cashier says that more than is due was taken, knowing that the rest is owed back. */
  excessIsOwedBack: boolean;
  means: PaymentMeansKept;
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
  broken: (facts) => (isAbove(facts) && !facts.excessIsOwedBack ? [['amountUsd']] : []),
  ...dueAndGiven,
};

const ofCashChangeIsGiven: Rule<PaymentFacts> = {
  code: 'CHANGE_NOT_GIVEN',
  citation: null,
  says: 'Of cash no more is kept than is due: change is given at the counter.',
  nextStep: exactly,
  broken: (facts) => (isAbove(facts) && facts.excessIsOwedBack && givesChange(facts.means) ? [['amountUsd']] : []),
  ...dueAndGiven,
};

/** Left unsaid it could be cash. */
const ofAnExcessTheMeansAreStated: Rule<PaymentFacts> = {
  code: 'MEANS_NOT_STATED',
  citation: null,
  says: 'More than is due is kept only of a payment of which it is known how it was made.',
  nextStep: 'Say by what means it was made; of cash give change.',
  broken: (facts) => (isAbove(facts) && facts.excessIsOwedBack && facts.means === 'NOT_STATED' ? [['means']] : []),
  ...dueAndGiven,
};

export const paymentRules: readonly Rule<PaymentFacts>[] = [
  ...[entryStandsAsSeen, amountIsMoney, receiptIsNumbered, exciseIsAssessed],
  ...[somethingIsDue, allIsPaid, noMoreIsPaid, ofCashChangeIsGiven, ofAnExcessTheMeansAreStated],
];

/** Of such means nothing is over: a form does not ask whether the rest is owed back. */
export const givesChange = (means: PaymentMeansKept | ''): boolean => means === 'CASH';

const isMoney = (amountUsd: Decimal): boolean => amountUsd.gt(0) && amountUsd.decimalPlaces() <= 2;
const isKnown = ({ unassessedLines }: PaymentFacts): boolean => unassessedLines.length === 0;
/** What is no amount is neither too little nor too much: it is found by itself. */
const isComparable = (facts: PaymentFacts): boolean => isMoney(facts.amountUsd) && isKnown(facts) && facts.dueUsd.gt(0);
const isAbove = (facts: PaymentFacts): boolean => isComparable(facts) && facts.amountUsd.gt(facts.dueUsd);

/** The entries that one payment covers, in the order of the input. */
export interface CoveredFacts {
  entryIds: readonly string[];
  filerAccountIds: readonly string[];
}

const mostCovered = 100;
const placesOf = (facts: CoveredFacts, isBroken: (n: number) => boolean): string[][] =>
  facts.entryIds.flatMap((_, n) => (n > 0 && isBroken(n) ? [['alsoCovers', String(n - 1), 'entryId']] : []));

const eachIsNamedOnce: Rule<CoveredFacts> = {
  code: 'ENTRY_NAMED_TWICE',
  citation: null,
  says: 'A payment names each entry that it covers once.',
  nextStep: 'Leave out the second one.',
  broken: (facts) => placesOf(facts, (n) => facts.entryIds.indexOf(facts.entryIds[n]!) < n),
};

const allAreOfOneFiler: Rule<CoveredFacts> = {
  code: 'SEVERAL_PAYERS',
  citation: null,
  says: 'One payment covers entries of one filer.',
  nextStep: 'Record what is for the other filer’s entries as a payment of its own.',
  broken: (facts) => placesOf(facts, (n) => facts.filerAccountIds[n] !== facts.filerAccountIds[0]),
};

const notTooMany: Rule<{ entries: number }> = {
  code: 'TOO_MANY_ENTRIES',
  citation: null,
  says: `One payment covers up to ${mostCovered} entries.`,
  nextStep: 'Record the rest as a payment of its own.',
  broken: ({ entries }) => (entries > mostCovered ? [['alsoCovers']] : []),
};

export const coveredRules: readonly Rule<CoveredFacts>[] = [eachIsNamedOnce, allAreOfOneFiler];
export const tooManyRules: readonly Rule<{ entries: number }>[] = [notTooMany];
