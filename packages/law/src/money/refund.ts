// What must be true of paying out what is owed back: exactly that, in one sum, with a voucher. No law held here says how money
// is given back.
import { textParam, usdParam, type Decimal, type Rule } from '@landfall/rule';
import { paymentMeans, type PaymentMeans } from '../words/payment-means.js';
import type { Reading } from '../words/reading.js';
import { receiptNumberFlawSays, type ReceiptNumberFlaw } from '../words/receipt-number.js';

export interface RefundFacts {
  readonly entryVersionSeen: number;
  readonly entryVersion: number;
  readonly amountUsd: Decimal;
  readonly owedBackUsd: Decimal;
  /** Blank where one is to be made. */
  readonly voucherNumber: Reading<ReceiptNumberFlaw>;
  /** By what means the payments were made that stand. */
  readonly paidBy: readonly string[];
  readonly means: PaymentMeans;
  /** Whether it is said to have been given back before there were books, and nothing is paid out now. */
  readonly isGivenBackBefore: boolean;
  /** Whether all that stands paid was paid before there were books. */
  readonly isPaidBeforeBooks: boolean;
  readonly isByCashier: boolean;
  readonly isBySupervisor: boolean;
}

const entryStandsAsSeen: Rule<RefundFacts> = {
  code: 'CONFLICT',
  citation: null,
  says: 'Money is given back on the entry as it stands.',
  nextStep: 'Look at the entry again and send its present version.',
  broken: ({ entryVersion, entryVersionSeen }) => (entryVersion === entryVersionSeen ? [] : [['entryVersion']]),
  found: 'It is at version {version} now.',
  params: ({ entryVersion }) => ({ version: textParam(entryVersion) }),
};

const voucherIsNumbered: Rule<RefundFacts> = {
  code: 'VOUCHER_NUMBER_MALFORMED',
  citation: null,
  says: receiptNumberFlawSays.NOT_A_RECEIPT_NUMBER,
  nextStep: 'Give the number as it stands on the voucher, or leave it out: then one is made.',
  broken: ({ voucherNumber }) => (voucherNumber.is === 'REFUSED' ? [['voucherNumber']] : []),
};

const somethingIsOwedBack: Rule<RefundFacts> = {
  code: 'NOTHING_OWED_BACK',
  citation: null,
  says: 'Money is given back where it is owed back: once an entry is released or withdrawn, and more is paid than it owes.',
  nextStep: 'Pay nothing out: look at the entry as it stands.',
  broken: ({ owedBackUsd }) => (owedBackUsd.gt(0) ? [] : [['entryId']]),
};

const exactlyWhatIsOwedBack: Rule<RefundFacts> = {
  code: 'REFUND_NOT_WHAT_IS_OWED',
  citation: null,
  says: 'What is owed back is given back in one sum, and no more.',
  nextStep: 'Pay out exactly what is owed back, and record that.',
  broken: ({ owedBackUsd, amountUsd }) => (owedBackUsd.gt(0) && !amountUsd.eq(owedBackUsd) ? [['amountUsd']] : []),
  found: 'Owed back: {owedBackUsd}; given: {givenUsd}.',
  params: ({ owedBackUsd, amountUsd }) => ({ owedBackUsd: usdParam(owedBackUsd), givenUsd: usdParam(amountUsd) }),
};

/** A check that turns out to be worth nothing would otherwise have been turned into cash. */
const noCashForACheck: Rule<RefundFacts> = {
  code: 'CHECK_NOT_GIVEN_BACK_IN_CASH',
  citation: null,
  says: 'What was paid by check is not given back in cash.',
  nextStep: 'Give it back by other means, as by a check of Customs.',
  broken: ({ isGivenBackBefore, paidBy, means }) =>
    isGivenBackBefore || meansToGiveBack(paidBy).includes(means) ? [] : [['means']],
};

const cashiersPayOut: Rule<RefundFacts> = {
  code: 'REFUND_NEEDS_CASHIER',
  citation: null,
  says: 'A cashier of the port pays out what is owed back.',
  nextStep: 'Ask a cashier of the port to pay it out.',
  broken: ({ isGivenBackBefore, isByCashier }) => (isGivenBackBefore || isByCashier ? [] : [['entryId']]),
};

const supervisorsSayWhatWasBefore: Rule<RefundFacts> = {
  code: 'GIVEN_BACK_BEFORE_NEEDS_SUPERVISOR',
  citation: null,
  says: 'That money was given back before there were books, a supervisor of the port says.',
  nextStep: 'Ask a supervisor of the port to note it, with the reference of the entry.',
  broken: ({ isGivenBackBefore, isBySupervisor }) =>
    isGivenBackBefore && !isBySupervisor ? [['givenBackBefore']] : [],
};

const onlyWhatWasPaidBefore: Rule<RefundFacts> = {
  code: 'PAID_SINCE_BOOKS',
  citation: null,
  says: 'Only what was paid before there were books was given back before them.',
  nextStep: 'Say that it is paid out now: a cashier pays out what is owed back.',
  broken: ({ isGivenBackBefore, isPaidBeforeBooks }) =>
    isGivenBackBefore && !isPaidBeforeBooks ? [['givenBackBefore']] : [],
};

export const refundRules: readonly Rule<RefundFacts>[] = [
  ...[entryStandsAsSeen, voucherIsNumbered],
  ...[somethingIsOwedBack, exactlyWhatIsOwedBack, noCashForACheck],
  ...[cashiersPayOut, supervisorsSayWhatWasBefore, onlyWhatWasPaidBefore],
];

/** By what means is given back what was paid so: what a form offers, and what is asked of the answer. */
export const meansToGiveBack = (paidBy: readonly string[]): readonly PaymentMeans[] =>
  paymentMeans.filter((means) => means !== 'CASH' || !paidBy.includes('CHECK'));
