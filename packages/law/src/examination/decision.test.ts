import { Decimal, Temporal } from '@landfall/rule';
import { isAmountUsd } from '../shared/amounts.js';
import { whatIsWrongWith, type DecisionFacts } from './decision.js';

const release: DecisionFacts = {
  decision: 'RELEASE',
  askedOfficer: [],
  answers: [],
  documentKind: null,
  wordsToFiler: null,
  reasonCode: 'IN_ORDER',
  lineNumbers: [],
  filedLines: [1],
  dueOn: null,
  linesToAssess: [1],
  assessments: [],
  port: '3201',
  today: Temporal.PlainDate.from('2026-01-15'),
};

test.each(['-0.01', '0', '0.01', '1.005', '9999999', '9999999.01', '9999999999', '9999999999.01'])(
  '%s dollars can be assessed as excise where a filer could declare them, and the release takes them',
  (amount) => {
    const exciseUsd = new Decimal(amount);
    const found = whatIsWrongWith({ ...release, assessments: [{ line: 1, exciseUsd }] });
    expect(found.map(({ code }) => code)).toEqual(isAmountUsd(exciseUsd) ? [] : ['AMOUNT_NOT_VALID']);
  },
);
