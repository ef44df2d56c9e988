import { Decimal } from '@landfall/rule';
import { furtherDueFindings, type FurtherDueFacts } from './section-28-further-duty.js';

const codes = (facts: Partial<FurtherDueFacts>) =>
  furtherDueFindings({
    ...{ regime: 'US_CBP', decision: 'RELEASE', reasonCode: 'FURTHER_DUTY_FOUND', found: ['VALUE_DIFFERS'] },
    furtherDueUsd: new Decimal('45.00'),
    ...facts,
  }).map(({ code }) => code);

test('further duty is stated with a release after an examination, of goods as declared too, whose estimate was too low (143.28)', () => {
  expect(codes({})).toEqual([]);
  expect(codes({ found: [] })).toEqual(['FURTHER_DUTY_WITHOUT_EXAMINATION']);
  expect(codes({ found: ['AS_DECLARED'] })).toEqual([]);
  expect(codes({ decision: 'SEND_BACK' })).toEqual(['FURTHER_DUTY_WITHOUT_RELEASE']);
  expect(codes({ regime: 'AS_TERRITORY' })).toEqual(['FURTHER_DUTY_NOT_OWED_HERE']);
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

test('who decides so since further duty was found says how much', () => {
  expect(codes({ furtherDueUsd: null })).toEqual(['FURTHER_DUTY_NOT_STATED']);
  expect(codes({ furtherDueUsd: null, reasonCode: 'OTHER' })).toEqual([]);
});

test.each(['IN_ORDER', 'EXAMINED_AND_IN_ORDER'])(
  'goods that an examination found not as declared are not released for %s',
  (reasonCode) => {
    const nothing = { furtherDueUsd: null, reasonCode };
    expect(codes(nothing)).toEqual(['REASON_CONTRADICTS_FINDINGS']);
    expect(codes({ ...nothing, found: ['AS_DECLARED'] })).toEqual([]);
    expect(codes({ ...nothing, decision: 'SEND_BACK' })).toEqual([]);
  },
);
