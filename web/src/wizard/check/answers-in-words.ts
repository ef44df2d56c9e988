import { portWithCode } from '../../in-words/ports.ts';
import { amountAsRead, dayAsRead, numberAsRead, tariffNumberAsRead } from '../../form/how-read.ts';
import { placeName } from '../../lines/found-by.ts';
import { emailAsRead } from '../../form/typed-email.ts';
import { useTexts } from '../../texts/texts.ts';
import { answerTo, type Answers, type LineAnswers } from '../questions/answers.ts';
import type { Form, Question } from '../questions/form-graph.ts';
import { questionsShown } from '../questions/questions-shown.ts';
import { partsOf, pageOfLines } from '../step/steps.ts';
import { isOwnReferenceAsked, isShown, questionsOf } from '../questions/what-is-asked.ts';

/** An answer as people read it. */
export interface AnswerInWords {
  /** The answer's name, or `line-<key>`, `document-<id>`. */
  name: string;
  label: string;
  says: string;
  /** The page that asks for it. */
  step: string;
}

type T = ReturnType<typeof useTexts<'wizard'>>;

/** Reads answers in words, in the order of the form. What was not answered is an empty text. */
export function useAnswersInWords(form: Form): (answers: Answers) => AnswerInWords[] {
  const t = useTexts('wizard');
  return (answers) => answersInWords(t, form, answers);
}

export function answersInWords(t: T, form: Form, answers: Answers): AnswerInWords[] {
  return partsOf(form).flatMap(({ name: step, page }) => {
    if (page.holds === 'LINES') return linesInWords(t, form, answers);
    if (page.holds === 'DOCUMENTS') return documentsInWords(t, answers, step);
    // Of an account one knows the name alone where one chooses it.
    const asked = questionsShown(page.questions, form, answers).filter(({ from }) => from !== 'IMPORTERS');
    const inWords = asked.map((question) => ({
      name: question.name,
      label: question.inWords,
      step,
      says: says(t, question, answerTo(answers, question.name)),
    }));
    return [...inWords, ...ownReferenceInWords(t, form, answers, step)];
  });
}

function ownReferenceInWords(t: T, form: Form, answers: Answers, step: string): AnswerInWords[] {
  if (form.ownReference?.page !== step || !isOwnReferenceAsked(form, answers)) return [];
  return [{ name: 'filerReference', label: t('ownReference.label'), says: answers.filerReference ?? '', step }];
}

const documentsInWords = (t: T, { documents = [] }: Answers, step: string): AnswerInWords[] =>
  documents.map(({ documentId, fileName }) => ({
    name: `document-${documentId}`,
    label: t('documents.one'),
    says: fileName,
    step,
  }));

const linesInWords = (t: T, form: Form, answers: Answers): AnswerInWords[] =>
  (answers.lines ?? []).map((line, n) => ({
    name: `line-${line.key}`,
    label: t('line.number', { n: n + 1 }),
    says: [nameOfLine(form, line), ...toldOfLine(t, form, line, answers)].filter(Boolean).join(' · '),
    step: pageOfLines(form),
  }));

/** A line is called by what its first question is answered. */
export const nameOfLine = ({ line: [first] }: Form, line: LineAnswers): string =>
  first ? answerTo(line, first.name) : '';

/** What a line says beside its name, what tells it in short before all else. */
function toldOfLine(t: T, form: Form, line: LineAnswers, answers: Answers): string[] {
  const inShort = questionsInShort(form);
  const others = form.line.slice(1).filter((question) => !inShort.includes(question));
  return inWordsOfLine(t, form, [...inShort, ...others], line, answers);
}

/** A line in a few words, beside its name. That it is none of several is not among them. */
export function lineInShort(t: T, form: Form, line: LineAnswers, answers: Answers): string[] {
  const says = questionsInShort(form).filter(({ name }) => answerTo(line, name) !== noneOfThem);
  return inWordsOfLine(t, form, says, line, answers);
}

const noneOfThem = 'NONE';

const questionsInShort = ({ line, lineInShort: names }: Form): Question[] =>
  names.flatMap((name) => line.slice(1).find((question) => question.name === name) ?? []);

/** What belongs to the answer before it stands behind that, without a mark between them. */
function inWordsOfLine(
  t: T,
  form: Form,
  questions: readonly Question[],
  line: LineAnswers,
  answers: Answers,
): string[] {
  const told: string[] = [];
  for (const question of questions) {
    const shown = answerOfLine(t, form, question, line, answers);
    const before = questions[questions.indexOf(question) - 1];
    const isBeside = question.isWithPrevious && before !== undefined && answerTo(line, before.name) !== '';
    if (shown && isBeside) told.push(`${told.pop()!} ${shown}`);
    else if (shown) told.push(shown);
  }
  return told;
}

function answerOfLine(t: T, form: Form, question: Question, line: LineAnswers, answers: Answers): string {
  if (!isShown(question, { ...answers, ...line })) return '';
  const { name, kind, inShort, inWords } = question;
  const ofWhole = questionsOf(form).some((one) => one.name === name) ? answerTo(answers, name) : '';
  const said = answerTo(line, name) || ofWhole;
  if (said === '') return '';
  if (kind === 'YES_NO') return said === 'YES' ? inWords : '';
  return inShort ? inShort.replace('{answer}', () => says(t, question, said)) : says(t, question, said);
}

/** What was answered, as it is read; a choice by its words. */
export function says(t: T, { kind, from, choices, formerChoices }: Question, said: string): string {
  if (said === '') return '';
  if (kind === 'YES_NO') return t(`yesNo.${said as 'YES'}`);
  if (kind === 'CHOICE') return [...choices, ...formerChoices].find(({ value }) => value === said)?.label ?? said;
  if (from === 'ENTRY_PORTS') return portWithCode(said).name;
  if (from === 'COUNTRIES') return placeName(said) || said;
  return asRead[kind]?.(said) ?? said;
}

const asRead: Partial<Record<Question['kind'], (said: string) => string>> = {
  AMOUNT: amountAsRead,
  DAY: dayAsRead,
  EMAIL: emailAsRead,
  NUMBER: numberAsRead,
  TARIFF_NUMBER: tariffNumberAsRead,
};
