// What must be true of a deposit. 19 CFR 143.28: the estimated duties are deposited, all of them.
import { usdText, type Decimal, type Rule } from '@landfall/rule';

export interface PaymentFacts {
  entryVersionSeen: number;
  entryVersion: number;
  amountUsd: Decimal;
  dueUsd: Decimal;
}

const exactly = 'Take exactly the amount due, as amountDueUsd of the entry says.';

const entryStandsAsSeen: Rule<PaymentFacts> = {
  code: 'CONFLICT',
  citation: null,
  says: 'A payment is recorded on the entry as it stands.',
  nextStep: 'Look at the entry again and send its present version.',
  broken: ({ entryVersion, entryVersionSeen }) => (entryVersion === entryVersionSeen ? [] : [['entryVersion']]),
  found: ({ entryVersion }) => `It is at version ${entryVersion} now.`,
};

const amountIsMoney: Rule<PaymentFacts> = {
  code: 'AMOUNT_OUT_OF_RANGE',
  citation: null,
  says: 'A payment is above $0.00, in dollars and whole cents.',
  nextStep: exactly,
  broken: ({ amountUsd }) => (amountUsd.gt(0) && amountUsd.decimalPlaces() <= 2 ? [] : [['amountUsd']]),
};

const somethingIsDue: Rule<PaymentFacts> = {
  code: 'NOTHING_DUE',
  citation: '19 CFR 143.28',
  says: 'A deposit is taken where one is due.',
  nextStep: 'Take no payment: this entry is paid, free, or on a statement.',
  broken: ({ dueUsd }) => (dueUsd.gt(0) ? [] : [['amountUsd']]),
};

const allIsPaid: Rule<PaymentFacts> = {
  code: 'PAYMENT_BELOW_DUE',
  citation: '19 CFR 143.28',
  says: 'The estimated duties are deposited in one sum.',
  nextStep: exactly,
  broken: ({ amountUsd, dueUsd }) => (amountUsd.lt(dueUsd) ? [['amountUsd']] : []),
  found: ({ dueUsd }) => `Due: ${usdText(dueUsd)}.`,
};

const noMoreIsPaid: Rule<PaymentFacts> = {
  code: 'PAYMENT_ABOVE_DUE',
  citation: '19 CFR 143.28',
  says: 'No more is taken than is due.',
  nextStep: exactly,
  broken: ({ amountUsd, dueUsd }) => (dueUsd.gt(0) && amountUsd.gt(dueUsd) ? [['amountUsd']] : []),
  found: ({ dueUsd }) => `Due: ${usdText(dueUsd)}.`,
};

export const paymentRules = [entryStandsAsSeen, amountIsMoney, somethingIsDue, allIsPaid, noMoreIsPaid];
