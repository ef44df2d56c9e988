// Which questions of a form are put to somebody, and how, beside what was answered to others.
import { answerTo, type Answers } from './answers.ts';
import type { Condition, Form, Question } from './form-graph.ts';

export const questionsOf = (form: Form): readonly Question[] => form.pages.flatMap(({ questions }) => questions);

/** Whether it is so. A question that is not answered is none of those named. */
export function holds({ question, isOneOf, isNoneOf, unlessEveryLineSays }: Condition, answers: Answers): boolean {
  if (unlessEveryLineSays !== null) {
    const { lines = [] } = answers;
    return lines.length === 0 || lines.some((line) => answerTo(line, unlessEveryLineSays) === '');
  }
  const said = question === null ? '' : answerTo(answers, question);
  return (isOneOf?.includes(said) ?? true) && !(isNoneOf?.includes(said) ?? false);
}

/** Of which answer to another question it is put; null where everybody is asked. */
const putWhen = ({ shownWhen, askedWhen }: Question): Condition | null => shownWhen ?? askedWhen;

function isPut(question: Question, answers: Answers): boolean {
  const when = putWhen(question);
  return when === null || holds(when, answers);
}

/** Whether it is shown to who answered so. What is answered already is shown, since it would be declared, unless it is put aside. */
export const isShown = (question: Question, answers: Answers): boolean =>
  isPut(question, answers) || (!question.isKeptAside && answerTo(answers, question.name) !== '');

export function isOptional({ need, neededWhen }: Question, answers: Answers): boolean {
  if (need === 'WHEN' && neededWhen) return !holds(neededWhen, answers);
  return need === 'NEVER';
}

/** Whether it is put because of another answer alone, and stands below that. */
export const isFollowUp = (question: Question): boolean => putWhen(question) !== null;

/** The first wording that holds, or else its own. */
export const wordingOf = (
  { wordings, label, hint }: Question,
  answers: Answers,
): { label: string; hint: string | null } => wordings.find(({ when }) => holds(when, answers)) ?? { label, hint };

export const isAirWaybill = ({ airWaybillWhen }: Question, answers: Answers): boolean =>
  airWaybillWhen !== null && holds(airWaybillWhen, answers);

/** What an answer changes: what is put to nobody who answers so is taken back, for it would not be declared, or is put aside. */
export function answering(
  questions: readonly Question[],
  answers: Answers,
  name: string,
  said: string | undefined,
): Record<string, string | undefined> {
  const followUps = questions.filter((question) => putWhen(question)?.question === name && !question.isKeptAside);
  const unasked = followUps.filter((question) => !isPut(question, { ...answers, [name]: said }));
  return { [name]: said, ...Object.fromEntries(unasked.map((question) => [question.name, undefined])) };
}

/** Each with those that belong to it. */
export function sideBySide(questions: readonly Question[]): Question[][] {
  const groups: Question[][] = [];
  for (const question of questions) {
    const before = groups.at(-1);
    if (question.isWithPrevious && before) before.push(question);
    else groups.push([question]);
  }
  return groups;
}

export function isOwnReferenceAsked({ ownReference }: Form, answers: Answers): boolean {
  if (!ownReference) return false;
  return ownReference.shownWhen === null || holds(ownReference.shownWhen, answers) || Boolean(answers.filerReference);
}
