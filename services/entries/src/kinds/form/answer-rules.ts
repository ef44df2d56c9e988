// What must be true of the answers of a draft before a law is asked. No law states these.
import {
  emailFlawSays,
  figuresAreReadable,
  hidesCharacters,
  howToWriteEmail,
  phoneFlawSays,
  readEmailAddress,
  readPhone,
  saysSomething,
  type TypedFigure,
} from '@landfall/law';
import { linesCanBeCounted, mostLines } from '@landfall/law/shared/lines';
import type { Path, Rule, Sentence } from '@landfall/rule';
import { asWord, besideAnswers, isBlank, typedText, written, type Answers } from './answers.js';
import type { Form } from './grammar.js';
import { choicesAreKnown, questionsOf, type Question, type Questions } from './questions.js';
import { nothingIsHidden, somethingIsSaid } from './readable-texts.js';
import { lengthParams, writeThisText } from './text-length.js';
import type { FormTexts } from './texts.js';

/** All rules of the answers of a kind. `besides` is taken too, and no question of the form. */
export function answerRulesOf<F extends Form>(
  form: F,
  texts: FormTexts<F>,
  besides: readonly string[] = [],
): readonly Rule<Answers>[] {
  const questions = questionsOf(form, texts, besides);
  const asked = new Set([...questions.ofDeclaration, ...questions.ofLine].map(({ kind }) => kind));
  return [
    ...[linesCanBeCounted, answersAreGiven(questions)],
    ...[answersAreShort(questions), answersHideNothing(questions), answersSaySomething(questions)],
    ...(asked.has('PHONE') ? [phonesAreNumbers(questions)] : []),
    ...answersAreFigures(questions),
    ...(asked.has('EMAIL') ? [emailsAreAddresses(questions)] : []),
    ...[choicesAreKnown(form, texts), nothingElseIsAnswered(questions)],
  ];
}

const answersAreGiven = (questions: Questions): Rule<Answers> => ({
  code: 'ANSWER_MISSING',
  citation: null,
  says: 'This answer is needed.',
  nextStep: 'Give the answer, then file.',
  broken: (answers) =>
    placesOf(questions, answers, (text, question, beside) => isBlank(text) && question.isNeeded(beside)),
  tells: { ...byQuestion(questions, ({ asks }) => asks), OTHER: 'Enter what is asked for here.' },
  which: (_, at) => nameOfQuestion(questions, at),
});

/** What is answered is declared: nothing that was typed is left out in silence. */
const nothingElseIsAnswered = (questions: Questions): Rule<Answers> => ({
  code: 'ANSWER_NOT_ASKED',
  citation: null,
  says: 'A declaration takes no answer that is not asked for: it would not be declared.',
  nextStep: 'Leave this answer out.',
  broken: (answers) => answersNotAsked(questions, answers),
  found: {
    ...byQuestion(questions, ({ askedOf }) => askedOf?.says ?? askedElsewhere),
    OTHER: askedElsewhere,
  },
  which: (_, at) => nameOfQuestion(questions, at),
});

const askedElsewhere = 'It is asked for under another law.';

const answersAreShort = (questions: Questions): Rule<Answers> => ({
  code: 'TEXT_TOO_LONG',
  citation: null,
  says: 'A text is no longer than Customs keeps.',
  nextStep: 'Shorten it.',
  broken: (answers) => placesOf(questions, answers, (text, question) => isTooLong(text, question)),
  tells: writeThisText,
  params: (answers, at) => lengthParams(textAt(answers, at).length, questionAt(questions, at)!.most),
});

const answersHideNothing = (questions: Questions): Rule<Answers> => ({
  ...nothingIsHidden,
  // Where texts are compared or counted, they are read without: nobody is misled by what then stands there in full.
  broken: (answers) => placesOf(questions, answers, (text, { kind }) => kind === 'TEXT' && hidesCharacters(text)),
});

const answersSaySomething = (questions: Questions): Rule<Answers> => ({
  ...somethingIsSaid,
  broken: (answers) =>
    placesOf(
      questions,
      answers,
      (text, { kind }) => ['TEXT', 'BILL'].includes(kind) && !isBlank(text) && !saysSomething(text),
    ),
});

const phonesAreNumbers = (questions: Questions): Rule<Answers> => ({
  code: 'PHONE_MALFORMED',
  citation: null,
  says: phoneFlawSays.TOO_FEW_DIGITS,
  nextStep: 'Write it with its area code, as 684 699 1234, or leave it out.',
  broken: (answers) =>
    placesOf(questions, answers, (text, { kind }) => kind === 'PHONE' && readPhone(text).is === 'REFUSED'),
});

const emailsAreAddresses = (questions: Questions): Rule<Answers> => ({
  code: 'EMAIL_MALFORMED',
  citation: null,
  says: 'An e-mail address is one that mail can reach.',
  nextStep: `${howToWriteEmail} Or leave it out.`,
  broken: (answers) =>
    placesOf(questions, answers, (text, { kind }) => kind === 'EMAIL' && !isBlank(text) && emailFlawOf(text) !== null),
  found: emailFlawSays,
  which: (answers, at) => emailFlawOf(textAt(answers, at)),
});

function emailFlawOf(text: string): keyof typeof emailFlawSays | null {
  const reading = readEmailAddress(text);
  return reading.is === 'REFUSED' ? reading.flaw : null;
}

/** What is too long is told so, and not read. */
const answersAreFigures = (questions: Questions): readonly Rule<Answers>[] =>
  figuresAreReadable<Answers>({
    all: (answers) => figuresOf(questions, answers),
    textAt,
  });

function figuresOf(questions: Questions, answers: Answers): readonly TypedFigure[] {
  return (['AMOUNT', 'NUMBER', 'DAY'] as const).flatMap((kind) =>
    placesOf(
      questions,
      answers,
      (text, question) => question.kind === kind && !isBlank(text) && !isTooLong(text, question),
    ).map((path) => ({ kind, path, text: textAt(answers, path) })),
  );
}

/** What was answered at a place of which a question asks. */
const textAt = (answers: Answers, at: Path): string => {
  const [, line, name] = at;
  const among = name === undefined ? answers : answers.lines?.[Number(line)];
  return written(textOf(among?.[at.at(-1)!]));
};

const textOf = (given: unknown): string => (typeof given === 'boolean' ? asWord(given) : (typedText(given) ?? ''));

const isTooLong = (text: string, { most }: Question): boolean => written(text).length > most;

/** The path of every answer of which `isWrong` says so, beside the others of the declaration, and of its line first; of none that is put aside. */
function placesOf(
  { ofDeclaration, ofLine }: Questions,
  answers: Answers,
  isWrong: (text: string, question: Question, beside: object) => boolean,
): readonly Path[] {
  const isFound = (question: Question, given: Readonly<Record<string, unknown>>, beside: object): boolean =>
    !question.isAside(beside) && isWrong(textOf(given[question.name]), question, beside);
  const inDeclaration = ofDeclaration.filter((question) => isFound(question, answers, answers));
  const inLines = (answers.lines ?? [])
    .slice(0, mostLines)
    .flatMap((line, n) =>
      ofLine
        .filter((question) => isFound(question, line, { ...answers, ...line }))
        .map(({ name }) => ['lines', String(n), name]),
    );
  return [...inDeclaration.map(({ name }) => [name]), ...inLines];
}

function answersNotAsked({ ofDeclaration, ofLine, besides }: Questions, answers: Answers): Path[] {
  const notAmong = (asked: readonly Question[], more: readonly string[], given: object): string[] =>
    Object.entries(given)
      .filter(([, value]) => isGiven(value))
      .map(([name]) => name)
      .filter((name) => ![...besideAnswers, ...more].includes(name))
      .filter((name) => !asked.some((one) => one.name === name && isAskedBeside(one, { ...answers, ...given })));
  const lines = (answers.lines ?? []).slice(0, mostLines);
  return [
    ...notAmong(ofDeclaration, besides, answers).map((name) => [name]),
    ...lines.flatMap((line, n) => notAmong(ofLine, [], line).map((name) => ['lines', String(n), name])),
  ];
}

const isAskedBeside = ({ askedOf, isAside }: Question, beside: object): boolean =>
  isAside(beside) || (askedOf?.includes(beside) ?? true);

function isGiven(value: unknown): boolean {
  if (typeof value === 'string') return !isBlank(value);
  return Array.isArray(value) ? value.length > 0 : (value ?? null) !== null;
}

/** A sentence about each question, by its name, which for one of a line begins with `lines`. */
const byQuestion = (
  { ofDeclaration, ofLine }: Questions,
  say: (question: Question) => Sentence,
): Readonly<Record<string, Sentence>> =>
  Object.fromEntries([
    ...ofDeclaration.map((question) => [question.name, say(question)]),
    ...ofLine.map((question) => [`lines.${question.name}`, say(question)]),
  ]);

const nameOfQuestion = (questions: Questions, at: Path): string =>
  questionAt(questions, at) ? (at[0] === 'lines' ? `lines.${at.at(-1)!}` : at[0]!) : 'OTHER';

function questionAt({ ofDeclaration, ofLine }: Questions, at: Path): Question | undefined {
  const among: readonly Question[] = at[0] === 'lines' ? ofLine : ofDeclaration;
  return among.find(({ name }) => name === at.at(-1));
}
