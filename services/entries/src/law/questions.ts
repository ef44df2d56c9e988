// The questions that a draft answers, and what must be true of any answer before a law is asked. No law states these.
import type { Path, Rule } from '@landfall/rule';
import { isBlank, readAmountUsd, readDay, readNumber, written, type Answers, type LineAnswers } from './answers.js';
import { hidesCharacters } from './readable-text.js';

/** A question of a declaration, or of each of its lines. */
export interface Question<Name> {
  readonly name: Name;
  readonly kind: 'TEXT' | 'EMAIL' | 'CHOICE' | 'AMOUNT' | 'NUMBER' | 'DAY';
  /** What to answer, as a sentence. */
  readonly asks: string;
  /** Characters that a text may have; 64 unless stated. */
  readonly most?: number;
  /** Always, unless stated. */
  readonly isNeeded?: (answers: Answers) => boolean;
}

type OfDeclaration = Exclude<keyof Answers, 'lines' | 'documents' | 'purchasedOrForSale' | 'askOfficer'>;
type OfLine = Exclude<keyof LineAnswers, 'key' | 'usedMachine'>;

/** All questions of one regime. */
export interface Questions {
  readonly ofDeclaration: readonly Question<OfDeclaration>[];
  readonly ofLine: readonly Question<OfLine>[];
}

export const mostLines = 999;
const mostCharacters = 64;
export const isOptional = (): boolean => false;

export const answersAreGiven = (questions: Questions): Rule<Answers> => ({
  code: 'ANSWER_MISSING',
  citation: null,
  says: 'This answer is needed.',
  nextStep: 'Give the answer, then file.',
  broken: (answers) =>
    placesOf(questions, answers, (text, { isNeeded }) => isBlank(text) && (isNeeded?.(answers) ?? true)),
  found: (_, at) => questionAt(questions, at)?.asks ?? '',
});

export const answersAreShort = (questions: Questions): Rule<Answers> => ({
  code: 'TEXT_TOO_LONG',
  citation: null,
  says: 'A text is no longer than Customs keeps.',
  nextStep: 'Shorten it.',
  broken: (answers) => placesOf(questions, answers, (text, question) => isTooLong(text, question)),
  found: (_, at) => `Here: up to ${questionAt(questions, at)?.most ?? mostCharacters} characters.`,
});

export const answersHideNothing = (questions: Questions): Rule<Answers> => ({
  ...nothingIsHidden,
  // An e-mail address is read without them: nobody can be misled by one that then stands there in full.
  broken: (answers) => placesOf(questions, answers, (text, { kind }) => kind !== 'EMAIL' && hidesCharacters(text)),
});

/** The sentence about hidden characters, the same wherever a text is read. */
export const nothingIsHidden = {
  code: 'TEXT_HIDES_CHARACTERS',
  citation: null,
  says: 'A text holds only characters that are seen, in the order in which they are written.',
  nextStep:
    'Type the text here instead of pasting it: it holds a character without width, or one that turns the direction of writing. Letters as ʻ and ā and emoji may stay.',
} as const;

export const amountsAreReadable = (questions: Questions): Rule<Answers> => ({
  code: 'AMOUNT_UNREADABLE',
  citation: null,
  says: 'An amount is in US dollars, written with digits, as 1,250.00.',
  nextStep: 'Write the amount with a point before the cents. Amounts in other money are converted first.',
  broken: (answers) => unreadable(questions, answers, 'AMOUNT', (text) => readAmountUsd(text) === null),
});

export const numbersAreReadable = (questions: Questions): Rule<Answers> => ({
  code: 'NUMBER_UNREADABLE',
  citation: null,
  says: 'A number is written with digits, as 12 or 2.5.',
  nextStep: 'Write the number alone, without words and units.',
  broken: (answers) => unreadable(questions, answers, 'NUMBER', (text) => readNumber(text) === null),
});

export const daysAreReadable = (questions: Questions): Rule<Answers> => ({
  code: 'DAY_UNREADABLE',
  citation: null,
  says: 'A day is one of the calendar, written as 2026-11-20.',
  nextStep: 'Give year, month and day.',
  broken: (answers) => unreadable(questions, answers, 'DAY', (text) => readDay(text) === null),
});

export const linesCanBeCounted: Rule<Answers> = {
  code: 'LINE_COUNT_OUT_OF_RANGE',
  citation: null,
  says: `A declaration has 1 to ${mostLines} lines.`,
  nextStep: 'Give every kind of goods a line of its own; file more than one declaration for more.',
  broken: ({ lines }) => ((lines?.length ?? 0) < 1 || lines!.length > mostLines ? [['lines']] : []),
};

function unreadable(
  questions: Questions,
  answers: Answers,
  ofKind: Question<string>['kind'],
  isWrong: (text: string) => boolean,
): readonly Path[] {
  return placesOf(
    questions,
    answers,
    (text, { kind, ...question }) =>
      kind === ofKind && !isBlank(text) && !isTooLong(text, { kind, ...question }) && isWrong(text),
  );
}

const isTooLong = (text: string, { most = mostCharacters }: Question<string>): boolean => written(text).length > most;

/** The path of every answer of which `isWrong` says so. */
function placesOf(
  { ofDeclaration, ofLine }: Questions,
  answers: Answers,
  isWrong: (text: string, question: Question<string>) => boolean,
): readonly Path[] {
  const inDeclaration = ofDeclaration.filter((question) => isWrong(answers[question.name] ?? '', question));
  const inLines = (answers.lines ?? [])
    .slice(0, mostLines)
    .flatMap((line, n) =>
      ofLine
        .filter((question) => isWrong(line[question.name] ?? '', question))
        .map(({ name }) => ['lines', String(n), name]),
    );
  return [...inDeclaration.map(({ name }) => [name]), ...inLines];
}

function questionAt({ ofDeclaration, ofLine }: Questions, at: Path): Question<string> | undefined {
  const among: readonly Question<string>[] = at[0] === 'lines' ? ofLine : ofDeclaration;
  return among.find(({ name }) => name === at.at(-1));
}
