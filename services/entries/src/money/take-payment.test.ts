import { expect, test } from '@jest/globals';
import { usd } from '@landfall/rule';
import type { EntryRow } from '../entry/entry.table.js';
import { takeBack } from './take-payment.js';

const enteredAt = new Date('2026-11-19T22:00:00Z');
/** Filed again the day after its time of entry, and paid since. */
const entry = (statementAndAch: boolean): EntryRow =>
  ({
    ...{ regime: 'US_CBP', status: 'PAYMENT_DUE', statementAndAch, enteredAt, foundAtEntry: [] },
    ...{ filedAt: new Date('2026-11-20T22:00:00Z'), estimatedDutyUsd: usd('66.00'), paidUsd: usd('45.00') },
  }) as unknown as EntryRow;

test('a payment taken back opens the time of entry that a deposit fixed, and leaves one that none fixed (141.68, 143.28)', () => {
  const [deposited, onStatement] = [entry(false), entry(true)];
  for (const one of [deposited, onStatement]) takeBack(one, usd('45.00'));
  expect([deposited.enteredAt, onStatement.enteredAt]).toEqual([null, enteredAt]);
});
