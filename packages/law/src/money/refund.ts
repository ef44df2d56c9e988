// What must be true of paying out what is owed back: exactly that, in one sum, with a voucher. No law held here says how money
// is given back.
import { textParam, usdParam, type Decimal, type Rule } from '@landfall/rule';
import type { Reading } from '../words/reading.js';
import { receiptNumberFlawSays, type ReceiptNumberFlaw } from '../words/receipt-number.js';

export interface RefundFacts {
  readonly entryVersionSeen: number;
  readonly entryVersion: number;
  readonly amountUsd: Decimal;
  readonly owedBackUsd: Decimal;
  /** Blank where one is to be made. */
  readonly voucherNumber: Reading<ReceiptNumberFlaw>;
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

export const refundRules: readonly Rule<RefundFacts>[] = [
  ...[entryStandsAsSeen, voucherIsNumbered],
  ...[somethingIsOwedBack, exactlyWhatIsOwedBack],
];
