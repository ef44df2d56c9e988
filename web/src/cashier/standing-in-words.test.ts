import type { Payable } from '../work/payment-fields.ts';
import { standingInWords } from './standing-in-words.ts';

const entry = (status: Payable['status'], amountDueUsd: string, owedBackUsd = '0') =>
  ({ status, amountDueUsd, owedBackUsd, paidUsd: '0', linesToAssess: [] }) as unknown as Payable;

test.each([
  ['RELEASED', 'It is released, and $12.51 is due again: a payment was taken back.'],
  [
    'WITHDRAWN',
    'It was withdrawn, and $12.51 is due again: more was given back than was paid, since a payment was taken back.',
  ],
] as const)('what is %s and owes again is never said to owe nothing', (status, says) => {
  expect(standingInWords(entry(status, '12.51')).means).toBe(says);
});

test('what is withdrawn and owes nothing is said to owe nothing', () => {
  expect(standingInWords(entry('WITHDRAWN', '0')).means).toBe('Nothing is owed: it was withdrawn.');
});
