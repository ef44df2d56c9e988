import { findings, Temporal, usd, type Rule } from '@landfall/rule';
import type { StatedFacts } from '../shared/decision-facts.js';
import { lawfulDecision } from '../shared/lawful-decision.js';
import { everyQuestionIsAnswered, onlyListedLinesAreAssessed, whatIsAnswered, whatIsAskedAndSaid } from './decision.js';

const rules: readonly Rule<StatedFacts>[] = [
  everyQuestionIsAnswered,
  ...whatIsAnswered,
  ...whatIsAskedAndSaid,
  onlyListedLinesAreAssessed,
];
const broken = (change: Partial<StatedFacts>) =>
  findings(rules, { ...lawfulDecision, ...change }).map(({ code, path }) => `${code} ${path.join('.')}`);

test('a release answers each question of the filer, and accepts it; another decision need not', () => {
  const asked = { askedOfficer: ['INFORMAL_LIMIT_EXCEEDED'] };
  const answer = { code: 'INFORMAL_LIMIT_EXCEEDED', accepted: true };
  expect(broken(asked)).toEqual(['QUESTION_UNANSWERED answers']);
  expect(broken({ ...asked, decision: 'SEND_BACK' })).toEqual([]);
  expect(broken({ ...asked, answers: [answer] })).toEqual([]);
  expect(broken({ ...asked, answers: [{ ...answer, accepted: false }] })).toEqual([
    'QUESTION_NOT_ACCEPTED answers.0.accepted',
  ]);
  expect(broken({ ...asked, answers: [answer, answer] })).toEqual(['ANSWER_WITHOUT_QUESTION answers.1.code']);
});

test('asking for a document names which, and a last day that is today or within a year', () => {
  const ask = { decision: 'ASK_FOR_DOCUMENT', documentKind: 'PERMIT', reasonCode: 'VALUE_UNCLEAR' } as const;
  const by = (dueOn: string | null) => broken({ ...ask, dueOn, today: Temporal.PlainDate.from('2026-02-03') });
  expect(by('2026-02-03')).toEqual([]);
  expect(by('2026-02-02')).toEqual(['REQUEST_DUE_IN_THE_PAST dueOn']);
  expect(by('2027-02-03')).toEqual([]);
  expect(by('2027-02-04')).toEqual(['REQUEST_DUE_TOO_LATE dueOn']);
  expect(by(null)).toEqual(['REQUEST_INCOMPLETE dueOn']);
  expect(broken({ documentKind: 'PERMIT', dueOn: '2026-02-03' })).toEqual([
    'REQUEST_NOT_DECIDED documentKind',
    'REQUEST_NOT_DECIDED dueOn',
  ]);
});

test('what stands in no list is named to the filer in words', () => {
  expect(broken({ reasonCode: 'OTHER' })).toEqual(['WORDS_TO_FILER_MISSING wordsToFiler']);
  expect(broken({ reasonCode: 'OTHER', wordsToFiler: 'As agreed.' })).toEqual([]);
});

test('what is sent back names lines of the filing, and a release none', () => {
  expect(broken({ decision: 'SEND_BACK', lineNumbers: [1, 3] })).toEqual([]);
  expect(broken({ decision: 'SEND_BACK', lineNumbers: [1, 4] })).toEqual(['NO_SUCH_LINE lineNumbers.1']);
  expect(broken({ lineNumbers: [1] })).toEqual(['NO_SUCH_LINE lineNumbers.0']);
});

test('a release assesses lines of listed categories alone, each once', () => {
  const assessed = (line: number) => ({ line, exciseUsd: usd('5') });
  expect(broken({ linesToAssess: [2], assessments: [assessed(2)] })).toEqual([]);
  expect(broken({ assessments: [assessed(1)] })).toEqual(['ASSESSMENT_WITHOUT_LINE assessments.0.line']);
  const twice = { linesToAssess: [2], assessments: [assessed(2), assessed(2)] };
  expect(broken(twice)).toEqual(['ASSESSMENT_WITHOUT_LINE assessments.1.line']);
  expect(broken({ decision: 'SEND_BACK', linesToAssess: [2], assessments: [assessed(2)] })).toEqual([
    'ASSESSMENT_WITHOUT_LINE assessments.0.line',
  ]);
});
