import { Decimal, findings, usd } from '@landfall/rule';
import { isAmountUsd } from '../../shared/amounts.js';
import type { AssessmentFacts } from '../../shared/decision-facts.js';
import { nothingOwed } from '../../shared/lawful-decision.js';
import { everyListedLineIsAssessed, exciseIsAnAmount, exciseIsPaid } from './chapter-10-assessment.js';

const broken = (change: Partial<AssessmentFacts>) =>
  findings([everyListedLineIsAssessed, exciseIsAnAmount], {
    ...{ decision: 'RELEASE', linesToAssess: [], assessments: [] },
    ...change,
  }).map(({ code, path }) => `${code} ${path.join('.')}`);
const assessed = (line: number, exciseUsd: string) => ({ line, exciseUsd: new Decimal(exciseUsd) });

test('every line of a listed category is assessed before release (11.1002)', () => {
  const one = { linesToAssess: [2, 3], assessments: [assessed(2, '0.00')] };
  expect(broken(one)).toEqual(['EXCISE_NOT_ASSESSED assessments']);
  expect(broken({ ...one, decision: 'SEND_BACK' })).toEqual([]);
  expect(broken({ ...one, assessments: [assessed(2, '0.00'), assessed(3, '7.50')] })).toEqual([]);
});

test.each(['-0.01', '0', '0.01', '1.005', '9999999', '9999999.01', '9999999999', '9999999999.01'])(
  '%s dollars can be assessed as excise where a filer could declare them, and the release takes them',
  (exciseUsd) => {
    expect(broken({ linesToAssess: [1], assessments: [assessed(1, exciseUsd)] })).toEqual(
      isAmountUsd(new Decimal(exciseUsd)) ? [] : ['AMOUNT_NOT_VALID assessments.0.exciseUsd'],
    );
  },
);

test('$12.00 of excise paid of $12.00 releases, $11.99 does not (11.1001)', () => {
  const paid = (paidUsd: string) =>
    findings([exciseIsPaid], { ...nothingOwed, amountDueUsd: usd('12.00'), paidUsd: usd(paidUsd) });
  expect(paid('12.00')).toEqual([]);
  expect(paid('11.99')).toMatchObject([{ code: 'PAYMENT_DUE', citation: 'ASCA 11.1001' }]);
});
