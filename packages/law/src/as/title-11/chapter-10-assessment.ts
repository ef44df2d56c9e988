// What an officer assesses of the excise, and that it is paid: ASCA 11.1001 wants it paid when the goods enter. How an
// officer assesses the lines of a listed category (11.1002) no section that is held here says.
//
// Not modelled: credit of any kind.
import { textParam, usdParam, usdText, type Decimal, type Rule } from '@landfall/rule';
import { isAmountUsd, largestFigure } from '../../shared/amounts.js';
import { unassessedLines, type AssessmentFacts, type OwedFacts } from '../../shared/decision-facts.js';
import { dueBeforeReleaseUsd, paymentDue } from '../../shared/release-facts.js';

export const everyListedLineIsAssessed: Rule<AssessmentFacts> = {
  code: 'EXCISE_NOT_ASSESSED',
  citation: null,
  says: 'A release states the excise on each line of a listed category.',
  nextStep: 'Say what the excise on each such line is, or decide otherwise.',
  broken: (facts) => (facts.decision === 'RELEASE' && unassessedLines(facts).length > 0 ? [['assessments']] : []),
  found: 'Not assessed: line {lines}.',
  params: (facts) => ({ lines: textParam(unassessedLines(facts).join(', ')) }),
};

export const exciseIsAnAmount: Rule<AssessmentFacts> = {
  code: 'AMOUNT_NOT_VALID',
  citation: null,
  says: `Excise is an amount of dollars and whole cents, from $0.00 to ${usdText(largestFigure)}.`,
  nextStep: 'Correct the amount.',
  broken: ({ assessments }) =>
    assessments.flatMap(({ exciseUsd }, n) =>
      isAmountUsd(exciseUsd) ? [] : [['assessments', String(n), 'exciseUsd']],
    ),
};

export const rateTakenIsPlausible: Rule<AssessmentFacts> = {
  code: 'RATE_OUT_OF_RANGE',
  citation: null,
  says: 'A rate that is stated, and of how much it is taken, are no less than zero, with at most ten digits before the point and eight after it.',
  nextStep: 'Correct it, or leave both out.',
  broken: ({ assessments }) =>
    assessments.flatMap(({ rateTaken }, n) =>
      (['rate', 'quantity'] as const)
        .filter((name) => rateTaken && !isFigure(rateTaken[name]))
        .map((name) => ['assessments', String(n), 'rateTaken', name]),
    ),
};

const isFigure = (figure: Decimal): boolean =>
  !figure.isNegative() && figure.lte(largestFigure) && figure.decimalPlaces() <= 8;

export const exciseIsPaid: Rule<OwedFacts> = {
  code: paymentDue,
  citation: 'ASCA 11.1001',
  says: 'The excise is paid when the goods enter.',
  reading: 'The section wants it paid at the point of entry; that a missing payment bars release is read from it.',
  nextStep: 'Record the payment of the amount still due; the release then follows without a further decision.',
  broken: (facts) => (facts.decision === 'RELEASE' && dueBeforeReleaseUsd(facts).gt(0) ? [['payment']] : []),
  found: 'Still due: {dueUsd}.',
  params: (facts) => ({ dueUsd: usdParam(dueBeforeReleaseUsd(facts)) }),
};
