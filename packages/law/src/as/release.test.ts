import { findings, usd } from '@landfall/rule';
import type { ReleaseFacts } from '../shared/release-facts.js';
import { releaseRules } from './release.js';

const decided = (change: Partial<ReleaseFacts> = {}): ReleaseFacts => ({
  status: 'IN_REVIEW',
  awaitsFurtherFiling: false,
  decisionEntryVersion: 2,
  entryVersion: 2,
  examination: 'GENERAL',
  examinationFindingsRecorded: false,
  unansweredQuestions: [],
  linesToAssess: [],
  assessments: [],
  amountDueUsd: usd('12.00'),
  furtherDueUsd: usd('0'),
  paidUsd: usd('12.00'),
  statementProcessing: false,
  ach: false,
  ...change,
});
const broken = (change: Partial<ReleaseFacts>) =>
  findings(releaseRules, decided(change)).map(({ code, path }) => `${code} ${path.join('.')}`);
const assessed = (line: number, exciseUsd: string) => ({ line, exciseUsd: usd(exciseUsd) });

test('a declaration is released when an officer decided and its excise is paid (11.1001)', () => {
  expect(broken({})).toEqual([]);
  expect(broken({ paidUsd: usd('11.99') })).toEqual(['PAYMENT_DUE payment']);
});

test('every line of a listed category is assessed before release (11.1002)', () => {
  expect(broken({ linesToAssess: [2, 3], assessments: [assessed(2, '0.00')] })).toEqual([
    'EXCISE_NOT_ASSESSED lines.2',
  ]);
  expect(broken({ linesToAssess: [2, 3], assessments: [assessed(2, '0.00'), assessed(3, '7.50')] })).toEqual([]);
});

test('an officer assesses listed lines alone, once each, in whole cents', () => {
  expect(broken({ assessments: [assessed(1, '5')] })).toEqual(['ASSESSMENT_NOT_NEEDED lines.0']);
  const twice = [assessed(1, '5'), assessed(1, '6')];
  expect(broken({ linesToAssess: [1], assessments: twice })).toEqual(['ASSESSMENT_OUT_OF_RANGE lines.0']);
  for (const exciseUsd of ['-0.01', '0.001']) {
    expect(broken({ linesToAssess: [1], assessments: [assessed(1, exciseUsd)] })).toEqual([
      'ASSESSMENT_OUT_OF_RANGE lines.0',
    ]);
  }
});

test('a decision is on the declaration as it stands, once, and after an intensive examination is finished', () => {
  expect(broken({ decisionEntryVersion: 1 })).toEqual(['DECISION_ON_ANOTHER_VERSION entryVersion']);
  expect(broken({ status: 'PAYMENT_DUE', decisionEntryVersion: 1 })).toEqual([]);
  expect(broken({ status: 'RELEASED' })).toEqual(['ENTRY_NOT_AWAITING_RELEASE status']);
  expect(broken({ awaitsFurtherFiling: true })).toEqual(['ENTRY_NOT_AWAITING_RELEASE status']);
  expect(broken({ examination: 'INTENSIVE' })).toEqual(['EXAMINATION_UNFINISHED examination']);
});

test('nothing in it cites 19 CFR', () => {
  expect(releaseRules.every(({ citation }) => citation === null || citation.startsWith('ASCA'))).toBe(true);
});
