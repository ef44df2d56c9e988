import { findings, usd } from '@landfall/rule';
import type { FurtherDueFacts } from '../shared/decision-facts.js';
import { aReasonFitsTheFindings, aReasonOfFurtherDutyNamesIt } from './reasons.js';

const codes = (facts: Partial<FurtherDueFacts>) =>
  findings([aReasonOfFurtherDutyNamesIt, aReasonFitsTheFindings], {
    ...{ decision: 'RELEASE', reasonCode: 'FURTHER_DUTY_FOUND', furtherDueUsd: usd('45.00'), found: ['VALUE_DIFFERS'] },
    ...facts,
  }).map(({ code }) => code);

test('who decides so since further duty was found says how much', () => {
  expect(codes({})).toEqual([]);
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
