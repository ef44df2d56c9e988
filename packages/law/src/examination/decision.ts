// What an officer states with a decision, of either law: what is answered, asked, assessed and said must fit the decision
// and what was filed. No section says so: these are checks of this house, and cite none.
import { lastDayOf, Temporal, textParam, type Rule } from '@landfall/rule';
import type { AssessmentFacts, QuestionFacts, SaidFacts } from '../shared/decision-facts.js';
import { requestEnds } from './longest-request.js';

export const everyQuestionIsAnswered: Rule<QuestionFacts> = {
  code: 'QUESTION_UNANSWERED',
  citation: null,
  says: 'A release answers every finding that the filer asked an officer to judge.',
  nextStep: 'Answer each question of the filer, or decide otherwise.',
  broken: (facts) => (facts.decision === 'RELEASE' && unanswered(facts).length > 0 ? [['answers']] : []),
  found: 'Not answered: {codes}.',
  params: (facts) => ({ codes: textParam(unanswered(facts).join(', ')) }),
};

/** Codes of the questions that have no answer. */
export const unanswered = ({ askedOfficer, answers }: Pick<QuestionFacts, 'askedOfficer' | 'answers'>): string[] =>
  askedOfficer.filter((code) => !answers.some((answer) => answer.code === code));

const noRefusedQuestionIsReleased: Rule<QuestionFacts> = {
  code: 'QUESTION_NOT_ACCEPTED',
  citation: null,
  says: 'What an officer does not accept is not released.',
  nextStep: 'Send the entry back or ask for a document, or accept what the filer asks.',
  broken: ({ decision, answers }) =>
    decision === 'RELEASE' ? answers.flatMap(({ accepted }, n) => (accepted ? [] : [answer(n, 'accepted')])) : [],
};

const onlyQuestionsAreAnswered: Rule<QuestionFacts> = {
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

const aRequestNamesItsDocument: Rule<SaidFacts> = {
  code: 'REQUEST_INCOMPLETE',
  citation: null,
  says: 'Asking for a document names which, and the last day to present it.',
  nextStep: 'Say which document, and by which day.',
  broken: ({ decision, documentKind, dueOn }) => {
    if (decision !== 'ASK_FOR_DOCUMENT') return [];
    return [...(documentKind ? [] : [['documentKind']]), ...(dueOn ? [] : [['dueOn']])];
  },
};

const onlyARequestNamesADocument: Rule<SaidFacts> = {
  code: 'REQUEST_NOT_DECIDED',
  citation: null,
  says: 'A document and its last day belong to asking for a document.',
  nextStep: 'Decide to ask for the document, or name none.',
  broken: ({ decision, documentKind, dueOn }) => {
    if (decision === 'ASK_FOR_DOCUMENT') return [];
    return [...(documentKind ? [['documentKind']] : []), ...(dueOn ? [['dueOn']] : [])];
  },
};

const whatIsOtherIsSaidInWords: Rule<SaidFacts> = {
  code: 'WORDS_TO_FILER_MISSING',
  citation: null,
  says: 'Another reason or another document is named to the filer in words.',
  nextStep: 'Write what the filer is to read.',
  broken: ({ reasonCode, documentKind, wordsToFiler }) =>
    (reasonCode === 'OTHER' || documentKind === 'OTHER') && wordsToFiler === null ? [['wordsToFiler']] : [],
};

const aRequestLeavesTime: Rule<SaidFacts> = {
  code: 'REQUEST_DUE_IN_THE_PAST',
  citation: null,
  says: 'The last day to present a document has not passed.',
  nextStep: 'Give today or a later day.',
  broken: ({ dueOn, today }) =>
    dueOn && Temporal.PlainDate.compare(Temporal.PlainDate.from(dueOn), today) < 0 ? [['dueOn']] : [],
};

const aRequestEndsWithinAYear: Rule<SaidFacts> = {
  code: 'REQUEST_DUE_TOO_LATE',
  citation: null,
  says: 'The last day to present a document lies within a year.',
  nextStep: 'Give an earlier day.',
  broken: ({ dueOn, today }) => {
    const last = lastDayOf(requestEnds, today);
    return dueOn && Temporal.PlainDate.compare(Temporal.PlainDate.from(dueOn), last) > 0 ? [['dueOn']] : [];
  },
};

export const onlyListedLinesAreAssessed: Rule<AssessmentFacts> = {
  code: 'ASSESSMENT_WITHOUT_LINE',
  citation: null,
  says: 'A release assesses lines of listed categories, each once; other lines have the excise that the law gives them.',
  nextStep: 'Leave this assessment out.',
  broken: ({ decision, linesToAssess, assessments }) =>
    assessments.flatMap(({ line }, n) => {
      const isSecond = assessments.findIndex((other) => other.line === line) < n;
      return decision !== 'RELEASE' || isSecond || !linesToAssess.includes(line)
        ? [['assessments', String(n), 'line']]
        : [];
    }),
};

const onlyFiledLinesAreNamed: Rule<SaidFacts> = {
  code: 'NO_SUCH_LINE',
  citation: null,
  says: 'What is sent back names lines of the filing; no other decision names any.',
  nextStep: 'Name numbers of lines as they were filed, or none.',
  broken: ({ decision, lineNumbers, filedLines }) =>
    lineNumbers.flatMap((number, n) =>
      decision === 'SEND_BACK' && filedLines.includes(number) ? [] : [['lineNumbers', String(n)]],
    ),
};

/** Of the answers that an officer gives; that none is missing, everyQuestionIsAnswered says. */
export const whatIsAnswered: readonly Rule<QuestionFacts>[] = [noRefusedQuestionIsReleased, onlyQuestionsAreAnswered];

/** Of what is asked of the filer and said to the filer. */
export const whatIsAskedAndSaid: readonly Rule<SaidFacts>[] = [
  aRequestNamesItsDocument,
  onlyARequestNamesADocument,
  onlyFiledLinesAreNamed,
  whatIsOtherIsSaidInWords,
  aRequestLeavesTime,
  aRequestEndsWithinAYear,
];

const answer = (n: number, field: string): string[] => ['answers', String(n), field];
