// 19 CFR 143.28, second sentence: "If upon examination of the merchandise further duties or taxes are found due, they
// shall be deposited before release of the merchandise by Customs." The officer states them with the decision to release,
// and entries bars the release until they are paid.
//
// Not modelled: how much is due, which the officer works out; American Samoa, where a declaration that turns out wrong is
// sent back and filed anew.
import { findings, usdText, type Decimal, type Finding, type Rule } from '@landfall/rule';
import { isAmountUsd, largestFigure } from '../../../shared/amounts.js';
import type { Regime } from '../../../words/regimes.js';

export interface FurtherDueFacts {
  readonly regime: Regime;
  readonly decision: string;
  readonly reasonCode: string;
  /** As the officer states it; null where nothing is stated. */
  readonly furtherDueUsd: Decimal | null;
  /** What the latest examination of this filing's goods found; nothing where none is recorded. */
  readonly found: readonly string[];
}

const nothingElse = 'AS_DECLARED';

export const furtherDutyFollowsAnExamination: Rule<FurtherDueFacts> = {
  code: 'FURTHER_DUTY_WITHOUT_EXAMINATION',
  citation: '19 CFR 143.28',
  says: 'Further duties and taxes are found due upon examination of the goods.',
  reading:
    'It is enough that the goods were examined and the findings recorded: goods that are as declared may owe more than the filer estimated.',
  nextStep: 'Record what the examination found, then decide again.',
  broken: (facts) =>
    isStated(facts) && facts.regime === 'US_CBP' && facts.found.length === 0 ? [['furtherDueUsd']] : [],
};

export const furtherDutyIsPaidBeforeRelease: Rule<FurtherDueFacts> = {
  code: 'FURTHER_DUTY_WITHOUT_RELEASE',
  citation: null,
  says: 'Further duties and taxes are stated with the decision to release, which waits for their payment.',
  nextStep: 'Decide to release, or leave the amount out.',
  broken: (facts) => (isStated(facts) && facts.decision !== 'RELEASE' ? [['furtherDueUsd']] : []),
};

export const furtherDutyIsOfTheCustomsTerritory: Rule<FurtherDueFacts> = {
  code: 'FURTHER_DUTY_NOT_OWED_HERE',
  citation: null,
  says: 'Further duty is stated in the customs territory of the United States alone.',
  nextStep: 'Leave the amount out. Send the declaration back where its goods are not as declared.',
  broken: (facts) => (isStated(facts) && facts.regime !== 'US_CBP' ? [['furtherDueUsd']] : []),
};

export const furtherDutyIsAnAmount: Rule<FurtherDueFacts> = {
  code: 'AMOUNT_NOT_VALID',
  citation: null,
  says: `Further duty is an amount of dollars and whole cents, from $0.01 to ${usdText(largestFigure)}.`,
  nextStep: 'Correct the amount, or leave it out where nothing more is due.',
  broken: ({ furtherDueUsd }) => (furtherDueUsd === null || isAmount(furtherDueUsd) ? [] : [['furtherDueUsd']]),
};

export const aReasonOfFurtherDutyNamesIt: Rule<FurtherDueFacts> = {
  code: 'FURTHER_DUTY_NOT_STATED',
  citation: null,
  says: 'Who decides so since further duty was found says how much.',
  nextStep: 'Enter the further duty in dollars and cents, or choose another reason.',
  broken: (facts) => (facts.reasonCode === 'FURTHER_DUTY_FOUND' && !isStated(facts) ? [['furtherDueUsd']] : []),
};

export const aReasonFitsTheFindings: Rule<FurtherDueFacts> = {
  code: 'REASON_CONTRADICTS_FINDINGS',
  citation: null,
  says: 'Goods that an examination found not as declared are not released as being in order.',
  nextStep: 'Choose the reason that fits what was found, or record another examination.',
  broken: (facts) => (facts.decision === 'RELEASE' && isInOrder(facts) && differs(facts) ? [['reasonCode']] : []),
};

export const furtherDueRules: readonly Rule<FurtherDueFacts>[] = [
  ...[furtherDutyFollowsAnExamination, furtherDutyIsPaidBeforeRelease, furtherDutyIsOfTheCustomsTerritory],
  ...[furtherDutyIsAnAmount, aReasonOfFurtherDutyNamesIt, aReasonFitsTheFindings],
];

/** What stands against a decision in what it says of an examination and of its cost. */
export const furtherDueFindings = (facts: FurtherDueFacts): Finding[] => findings(furtherDueRules, facts);

const isStated = ({ furtherDueUsd }: FurtherDueFacts): boolean => furtherDueUsd !== null;
const differs = ({ found }: FurtherDueFacts): boolean => found.some((one) => one !== nothingElse);
const isInOrder = ({ reasonCode }: FurtherDueFacts): boolean =>
  reasonCode === 'IN_ORDER' || reasonCode === 'EXAMINED_AND_IN_ORDER';
const isAmount = (amountUsd: Decimal): boolean => amountUsd.gt(0) && isAmountUsd(amountUsd);
