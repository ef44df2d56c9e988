// Whether the reason of a decision is borne out by what is stated with it and by what an examination found. No law lists
// these reasons.
import type { Rule } from '@landfall/rule';
import type { FurtherDueFacts } from '../shared/decision-facts.js';

const nothingElse = 'AS_DECLARED';

export const aReasonOfFurtherDutyNamesIt: Rule<FurtherDueFacts> = {
  code: 'FURTHER_DUTY_NOT_STATED',
  citation: null,
  says: 'Who decides so since further duty was found says how much.',
  nextStep: 'Enter the further duty in dollars and cents, or choose another reason.',
  broken: ({ reasonCode, furtherDueUsd }) =>
    reasonCode === 'FURTHER_DUTY_FOUND' && furtherDueUsd === null ? [['furtherDueUsd']] : [],
};

export const aReasonFitsTheFindings: Rule<FurtherDueFacts> = {
  code: 'REASON_CONTRADICTS_FINDINGS',
  citation: null,
  says: 'Goods that an examination found not as declared are not released as being in order.',
  nextStep: 'Choose the reason that fits what was found, or record another examination.',
  broken: (facts) => (facts.decision === 'RELEASE' && isInOrder(facts) && differs(facts) ? [['reasonCode']] : []),
};

const differs = ({ found }: FurtherDueFacts): boolean => found.some((one) => one !== nothingElse);
const isInOrder = ({ reasonCode }: FurtherDueFacts): boolean =>
  reasonCode === 'IN_ORDER' || reasonCode === 'EXAMINED_AND_IN_ORDER';
