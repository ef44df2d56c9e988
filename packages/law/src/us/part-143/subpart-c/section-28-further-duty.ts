// 19 CFR 143.28, second sentence: "If upon examination of the merchandise further duties or taxes are found due, they
// shall be deposited before release of the merchandise by Customs." The officer states them with the decision to release,
// and the release waits until they are paid (section-28-deposit.ts).
//
// Not modelled: how much is due, which the officer works out; the permit copy, which the last sentence has delivered to the
// officer who will examine the goods where the entry is presented elsewhere: whoever examines reads the entry itself here.
import { usdText, type Decimal, type Rule } from '@landfall/rule';
import { isAmountUsd, largestFigure } from '../../../shared/amounts.js';
import type { FurtherDueFacts } from '../../../shared/decision-facts.js';

export const furtherDutyFollowsAnExamination: Rule<FurtherDueFacts> = {
  code: 'FURTHER_DUTY_WITHOUT_EXAMINATION',
  citation: '19 CFR 143.28',
  says: 'Further duties and taxes are found due upon examination of the goods.',
  reading:
    'It is enough that the goods were examined and the findings recorded: goods that are as declared may owe more than the filer estimated.',
  nextStep: 'Record what the examination found, then decide again.',
  broken: (facts) => (isStated(facts) && facts.found.length === 0 ? [['furtherDueUsd']] : []),
};

export const furtherDutyIsStatedWithRelease: Rule<FurtherDueFacts> = {
  code: 'FURTHER_DUTY_WITHOUT_RELEASE',
  citation: null,
  says: 'Further duties and taxes are stated with the decision to release, which waits for their payment.',
  nextStep: 'Decide to release, or leave the amount out.',
  broken: (facts) => (isStated(facts) && facts.decision !== 'RELEASE' ? [['furtherDueUsd']] : []),
};

export const furtherDutyIsAnAmount: Rule<FurtherDueFacts> = {
  code: 'AMOUNT_NOT_VALID',
  citation: null,
  says: `Further duty is an amount of dollars and whole cents, from $0.01 to ${usdText(largestFigure)}.`,
  nextStep: 'Correct the amount, or leave it out where nothing more is due.',
  broken: ({ furtherDueUsd }) => (furtherDueUsd === null || isAmount(furtherDueUsd) ? [] : [['furtherDueUsd']]),
};

export const furtherDueRules: readonly Rule<FurtherDueFacts>[] = [
  ...[furtherDutyFollowsAnExamination, furtherDutyIsStatedWithRelease, furtherDutyIsAnAmount],
];

const isStated = ({ furtherDueUsd }: FurtherDueFacts): boolean => furtherDueUsd !== null;
const isAmount = (amountUsd: Decimal): boolean => amountUsd.gt(0) && isAmountUsd(amountUsd);
