import { findings, lastDayOf, Temporal, usdText, type Decimal, type Finding, type Rule } from '@landfall/rule';
import { calendarAt } from '../calendar-at-port.js';
import { isAmountUsd, largestFigure } from '../shared/amounts.js';
import type { Decision } from '../words/decisions.js';
import { requestEnds } from './document-request.js';

/** What the rules of a decision look at, as the officer stated it. */
export interface DecisionFacts {
  decision: Decision;
  askedOfficer: readonly string[];
  answers: readonly { code: string; accepted: boolean }[];
  documentKind: string | null;
  /** What the filer reads of it; null where nothing was written. */
  wordsToFiler: string | null;
  reasonCode: string;
  /** Numbers of the lines that it is about, and of all lines of the filing. */
  lineNumbers: readonly number[];
  filedLines: readonly number[];
  /** 'YYYY-MM-DD', in the port's zone. */
  dueOn: string | null;
  /** Numbers of the lines whose excise an officer assesses; none in the customs territory. */
  linesToAssess: readonly number[];
  assessments: readonly { line: number; exciseUsd: Decimal }[];
  /** Where the entry lies, and which day it is there. */
  port: string;
  today: Temporal.PlainDate;
}

const everyQuestionIsAnswered: Rule<DecisionFacts> = {
  code: 'QUESTION_UNANSWERED',
  citation: null,
  says: 'A release answers every finding that the filer asked an officer to judge.',
  nextStep: 'Answer each question of the filer, or decide otherwise.',
  broken: ({ decision, askedOfficer, answers }) =>
    decision === 'RELEASE' && askedOfficer.some((code) => !answers.some((answer) => answer.code === code))
      ? [['answers']]
      : [],
  found: ({ askedOfficer, answers }) => {
    const open = askedOfficer.filter((code) => !answers.some((answer) => answer.code === code));
    return `Not answered: ${open.join(', ')}.`;
  },
};

const noRefusedQuestionIsReleased: Rule<DecisionFacts> = {
  code: 'QUESTION_NOT_ACCEPTED',
  citation: null,
  says: 'What an officer does not accept is not released.',
  nextStep: 'Send the entry back or ask for a document, or accept what the filer asks.',
  broken: ({ decision, answers }) =>
    decision === 'RELEASE' ? answers.flatMap(({ accepted }, n) => (accepted ? [] : [answer(n, 'accepted')])) : [],
};

const onlyQuestionsAreAnswered: Rule<DecisionFacts> = {
  code: 'ANSWER_WITHOUT_QUESTION',
  citation: null,
  says: 'An officer answers what the filer asked, each finding once.',
  nextStep: 'Leave this answer out.',
  broken: ({ askedOfficer, answers }) =>
    answers.flatMap(({ code }, n) => {
      const isSecond = answers.findIndex((other) => other.code === code) < n;
      return isSecond || !askedOfficer.includes(code) ? [answer(n, 'code')] : [];
    }),
};

const aRequestNamesItsDocument: Rule<DecisionFacts> = {
  code: 'REQUEST_INCOMPLETE',
  citation: null,
  says: 'Asking for a document names which, and the last day to present it.',
  nextStep: 'Say which document, and by which day.',
  broken: ({ decision, documentKind, dueOn }) => {
    if (decision !== 'ASK_FOR_DOCUMENT') return [];
    return [...(documentKind ? [] : [['documentKind']]), ...(dueOn ? [] : [['dueOn']])];
  },
};

const onlyARequestNamesADocument: Rule<DecisionFacts> = {
  code: 'REQUEST_NOT_DECIDED',
  citation: null,
  says: 'A document and its last day belong to asking for a document.',
  nextStep: 'Decide to ask for the document, or name none.',
  broken: ({ decision, documentKind, dueOn }) => {
    if (decision === 'ASK_FOR_DOCUMENT') return [];
    return [...(documentKind ? [['documentKind']] : []), ...(dueOn ? [['dueOn']] : [])];
  },
};

const whatIsOtherIsSaidInWords: Rule<DecisionFacts> = {
  code: 'WORDS_TO_FILER_MISSING',
  citation: null,
  says: 'Another reason or another document is named to the filer in words.',
  nextStep: 'Write what the filer is to read.',
  broken: ({ reasonCode, documentKind, wordsToFiler }) =>
    (reasonCode === 'OTHER' || documentKind === 'OTHER') && wordsToFiler === null ? [['wordsToFiler']] : [],
};

const aRequestLeavesTime: Rule<DecisionFacts> = {
  code: 'REQUEST_DUE_IN_THE_PAST',
  citation: null,
  says: 'The last day to present a document has not passed.',
  nextStep: 'Give today or a later day.',
  broken: ({ dueOn, today }) =>
    dueOn && Temporal.PlainDate.compare(Temporal.PlainDate.from(dueOn), today) < 0 ? [['dueOn']] : [],
};

const aRequestEndsWithinAYear: Rule<DecisionFacts> = {
  code: 'REQUEST_DUE_TOO_LATE',
  citation: null,
  says: 'The last day to present a document lies within a year.',
  nextStep: 'Give an earlier day.',
  broken: ({ dueOn, today, port }) => {
    const last = lastDayOf(requestEnds, today, calendarAt(port));
    return dueOn && Temporal.PlainDate.compare(Temporal.PlainDate.from(dueOn), last) > 0 ? [['dueOn']] : [];
  },
};

const everyListedLineIsAssessed: Rule<DecisionFacts> = {
  code: 'EXCISE_NOT_ASSESSED',
  citation: null,
  says: 'A release states the excise on each line of a listed category.',
  nextStep: 'Say what the excise on each such line is, or decide otherwise.',
  broken: (facts) => (facts.decision === 'RELEASE' && unassessed(facts).length > 0 ? [['assessments']] : []),
  found: (facts) => `Not assessed: line ${unassessed(facts).join(', ')}.`,
};

const unassessed = ({ linesToAssess, assessments }: DecisionFacts): number[] =>
  linesToAssess.filter((number) => !assessments.some(({ line }) => line === number));

const onlyListedLinesAreAssessed: Rule<DecisionFacts> = {
  code: 'ASSESSMENT_WITHOUT_LINE',
  citation: null,
  says: 'A release assesses lines of listed categories, each once; other lines have the excise that the law gives them.',
  nextStep: 'Leave this assessment out.',
  broken: ({ decision, linesToAssess, assessments }) =>
    assessments.flatMap(({ line }, n) => {
      const isSecond = assessments.findIndex((other) => other.line === line) < n;
      return decision !== 'RELEASE' || isSecond || !linesToAssess.includes(line) ? [assessment(n, 'line')] : [];
    }),
};

const exciseIsAnAmount: Rule<DecisionFacts> = {
  code: 'AMOUNT_NOT_VALID',
  citation: null,
  says: `Excise is an amount of dollars and whole cents, from $0.00 to ${usdText(largestFigure)}.`,
  nextStep: 'Correct the amount.',
  broken: ({ assessments }) =>
    assessments.flatMap(({ exciseUsd }, n) => (isAmountUsd(exciseUsd) ? [] : [assessment(n, 'exciseUsd')])),
};

const onlyFiledLinesAreNamed: Rule<DecisionFacts> = {
  code: 'NO_SUCH_LINE',
  citation: null,
  says: 'What is sent back names lines of the filing; no other decision names any.',
  nextStep: 'Name numbers of lines as they were filed, or none.',
  broken: ({ decision, lineNumbers, filedLines }) =>
    lineNumbers.flatMap((number, n) =>
      decision === 'SEND_BACK' && filedLines.includes(number) ? [] : [['lineNumbers', String(n)]],
    ),
};

/** What a decision must satisfy before it is taken; whether a release may follow is the law of entries. */
export const decisionRules = [
  everyQuestionIsAnswered,
  noRefusedQuestionIsReleased,
  onlyQuestionsAreAnswered,
  aRequestNamesItsDocument,
  onlyARequestNamesADocument,
  onlyFiledLinesAreNamed,
  whatIsOtherIsSaidInWords,
  aRequestLeavesTime,
  aRequestEndsWithinAYear,
  everyListedLineIsAssessed,
  onlyListedLinesAreAssessed,
  exciseIsAnAmount,
];

export const whatIsWrongWith = (facts: DecisionFacts): Finding[] => findings(decisionRules, facts);

const assessment = (n: number, field: string): string[] => ['assessments', String(n), field];
const answer = (n: number, field: string): string[] => ['answers', String(n), field];
