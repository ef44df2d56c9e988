import { Decimal, findings } from '@landfall/rule';
import type { FurtherDueFacts } from '../../../shared/decision-facts.js';
import { furtherDueRules } from './section-28-further-duty.js';

const codes = (facts: Partial<FurtherDueFacts>) =>
  findings(furtherDueRules, {
    ...{ decision: 'RELEASE', reasonCode: 'FURTHER_DUTY_FOUND', found: ['VALUE_DIFFERS'] },
    furtherDueUsd: new Decimal('45.00'),
    ...facts,
  }).map(({ code }) => code);

test('further duty is stated with a release after an examination, of goods as declared too, whose estimate was too low (143.28)', () => {
  expect(codes({})).toEqual([]);
  expect(codes({ found: [] })).toEqual(['FURTHER_DUTY_WITHOUT_EXAMINATION']);
  expect(codes({ found: ['AS_DECLARED'] })).toEqual([]);
  expect(codes({ decision: 'SEND_BACK' })).toEqual(['FURTHER_DUTY_WITHOUT_RELEASE']);
});

test.each([
  ['0.00', false],
  ['0.01', true],
  ['9999999999.00', true],
  ['9999999999.01', false],
  ['1.005', false],
  ['-1', false],
])('%s dollars can be further duty: %s', (amount, may) => {
  expect(codes({ furtherDueUsd: new Decimal(amount) })).toEqual(may ? [] : ['AMOUNT_NOT_VALID']);
});
