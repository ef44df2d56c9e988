import { findings, Temporal, type Finding, type Rule } from '@landfall/rule';
import type { Decision } from './review.table.js';

/** What the rules of a decision look at, as the officer stated it. */
export interface DecisionFacts {
  decision: Decision;
  askedOfficer: readonly string[];
  answers: readonly { code: string; accepted: boolean }[];
  documentKind: string | null;
  /** 'YYYY-MM-DD', in the port's zone. */
  dueOn: string | null;
  /** Today where it is still today the longest. */
  today: Temporal.PlainDate;
}

const everyQuestionIsAnswered: Rule<DecisionFacts> = {
  code: 'QUESTION_UNANSWERED',
  citation: '19 CFR 143.21',
  says: 'A release answers every finding that the filer asked an officer to judge.',
  nextStep: 'Answer each code of `askedOfficer`, or decide otherwise.',
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
  citation: '19 CFR 143.21',
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
  citation: '19 CFR 143.27',
  says: 'Asking for a document names which, and the last day to present it.',
  nextStep: 'Give `documentKind` and `dueOn`.',
  broken: ({ decision, documentKind, dueOn }) => {
    if (decision !== 'ASK_FOR_DOCUMENT') return [];
    return [...(documentKind ? [] : [['documentKind']]), ...(dueOn ? [] : [['dueOn']])];
  },
};

const onlyARequestNamesADocument: Rule<DecisionFacts> = {
  code: 'REQUEST_NOT_DECIDED',
  citation: null,
  says: 'A document and its last day belong to asking for a document.',
  nextStep: 'Decide `ASK_FOR_DOCUMENT`, or leave them out.',
  broken: ({ decision, documentKind, dueOn }) => {
    if (decision === 'ASK_FOR_DOCUMENT') return [];
    return [...(documentKind ? [['documentKind']] : []), ...(dueOn ? [['dueOn']] : [])];
  },
};

const aRequestLeavesTime: Rule<DecisionFacts> = {
  code: 'REQUEST_DUE_IN_THE_PAST',
  citation: null,
  says: 'The last day to present a document has not passed.',
  nextStep: 'Give today or a later day.',
  broken: ({ dueOn, today }) =>
    dueOn && Temporal.PlainDate.compare(Temporal.PlainDate.from(dueOn), today) < 0 ? [['dueOn']] : [],
};

/** What a decision must satisfy before it is taken; whether a release may follow is the law of entries. */
export const decisionRules = [
  everyQuestionIsAnswered,
  noRefusedQuestionIsReleased,
  onlyQuestionsAreAnswered,
  aRequestNamesItsDocument,
  onlyARequestNamesADocument,
  aRequestLeavesTime,
];

export const whatIsWrongWith = (facts: DecisionFacts): Finding[] => findings(decisionRules, facts);

/** The day at the westernmost port, Pago Pago: what has passed there has passed at every port. */
export const latestDay = (at: Date): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO('Pacific/Pago_Pago').toPlainDate();

const answer = (n: number, field: string): string[] => ['answers', String(n), field];
