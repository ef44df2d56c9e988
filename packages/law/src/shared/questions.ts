// The questions that a draft answers, and what must be true of any answer before a law is asked. No law states these.
import { figuresAreReadable, type TypedFigure } from '../words/typed-figures.js';
import { hidesCharacters, saysSomething } from '../words/invisible.js';
import { phoneFlawSays, readPhone } from '../words/phone.js';
import { readWaybill } from '../words/waybill.js';
import { countParam, type Path, type Rule, type Sentence } from '@landfall/rule';
import { isBlank, written, type Answers, type LineAnswers } from './answers.js';
import { orLeaveIt } from './plausible.js';
import { lengthParams, lengthSays } from './text-length.js';

/** A question of a declaration, or of each of its lines. */
export interface Question<Name> {
  readonly name: Name;
  readonly kind: 'TEXT' | 'EMAIL' | 'PHONE' | 'CODE' | 'TARIFF_NUMBER' | 'BILL' | 'CHOICE' | TypedFigure['kind'];
  /** What to answer, as a sentence. */
  readonly asks: string;
  /** Characters that a text may have; 64 unless stated. */
  readonly most?: number;
  /** Always, unless stated. */
  readonly isNeeded?: (answers: Answers) => boolean;
  /** Where it is asked of some alone: of whom, as a sentence. Of who is not asked no answer is taken. */
  readonly askedOf?: { readonly says: string; includes(answers: Answers): boolean };
}

type OfDeclaration = Exclude<
  keyof Answers,
  'lines' | 'documents' | 'purchasedOrForSale' | 'askOfficer' | 'filerReference'
>;
type OfLine = Exclude<keyof LineAnswers, 'key' | 'usedMachine'>;

/** All questions of one regime. */
export interface Questions {
  readonly ofDeclaration: readonly Question<OfDeclaration>[];
  readonly ofLine: readonly Question<OfLine>[];
  /** What is asked too and is no text: by their names in the declaration and in a line. */
  readonly besides: {
    readonly ofDeclaration: readonly (keyof Answers)[];
    readonly ofLine: readonly (keyof LineAnswers)[];
  };
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
  tells: { ...byQuestion(questions, ({ asks }) => asks), OTHER: 'Enter what is asked for here.' },
  which: (_, at) => nameOfQuestion(questions, at),
});

/** What is answered is declared: nothing that was typed is left out in silence. */
export const nothingElseIsAnswered = (questions: Questions): Rule<Answers> => ({
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

export const answersAreShort = (questions: Questions): Rule<Answers> => ({
  code: 'TEXT_TOO_LONG',
  citation: null,
  says: 'A text is no longer than Customs keeps.',
  nextStep: 'Shorten it.',
  broken: (answers) => placesOf(questions, answers, (text, question) => isTooLong(text, question)),
  tells: byQuestion(questions, ({ asks }) => `${asks.split(/[:.]/, 1)[0]!} ${lengthSays}`),
  which: (_, at) => nameOfQuestion(questions, at),
  params: (answers, at) => lengthParams(textAt(answers, at).length, questionAt(questions, at)?.most ?? mostCharacters),
});

export const answersHideNothing = (questions: Questions): Rule<Answers> => ({
  ...nothingIsHidden,
  // Where texts are compared or counted, they are read without: nobody is misled by what then stands there in full.
  broken: (answers) => placesOf(questions, answers, (text, { kind }) => kind === 'TEXT' && hidesCharacters(text)),
});

export const answersSaySomething = (questions: Questions): Rule<Answers> => ({
  ...somethingIsSaid,
  broken: (answers) =>
    placesOf(
      questions,
      answers,
      (text, { kind }) => ['TEXT', 'BILL'].includes(kind) && !isBlank(text) && !saysSomething(text),
    ),
});

/** The sentence about texts that are marks alone, the same wherever a text is read. */
export const somethingIsSaid = {
  code: 'TEXT_SAYS_NOTHING',
  citation: null,
  says: 'A name, an address, a description or a number holds a letter or a digit.',
  nextStep: 'Write it as it stands on the papers of the goods.',
} as const;

/** A mistyped air waybill is most likely noticed by its last digit; the airline alone knows whether it is right. */
export const airWaybillIsRight = {
  code: 'AIR_WAYBILL_CHECK_DIGIT',
  citation: null,
  says: 'The last digit of an air waybill is the remainder of the seven digits before it, divided by 7.',
  nextStep: `Compare the number with the waybill. ${orLeaveIt}`,
  severity: 'WARNING',
} as const;

/** What is written where somebody has no number, as N/A: the number of any air waybill holds digits, a forwarder's too. */
export const airWaybillIsNumbered = {
  code: 'AIR_WAYBILL_WITHOUT_DIGITS',
  citation: null,
  says: 'The number of an air waybill holds digits, as 173-12345675.',
  nextStep: `Ask the carrier for it. ${orLeaveIt}`,
  severity: 'WARNING',
} as const;

export function isUnnumberedAirWaybill(bill: string | null | undefined, modeOfTransport: string): boolean {
  const reading = readWaybill(bill);
  return modeOfTransport === 'AIR' && reading.is === 'READ' && !/\d/.test(reading.value);
}

export function isMistypedAirWaybill(bill: string | null | undefined, modeOfTransport: string): boolean {
  const reading = readWaybill(bill);
  return modeOfTransport === 'AIR' && reading.is === 'READ' && reading.air?.isRight === false;
}

export const phonesAreNumbers = (questions: Questions): Rule<Answers> => ({
  code: 'PHONE_MALFORMED',
  citation: null,
  says: phoneFlawSays.TOO_FEW_DIGITS,
  nextStep: 'Write it with its area code, as 684 699 1234, or leave it out.',
  broken: (answers) =>
    placesOf(questions, answers, (text, { kind }) => kind === 'PHONE' && readPhone(text).is === 'REFUSED'),
});

/** The sentence about hidden characters, the same wherever a text is read. */
export const nothingIsHidden = {
  code: 'TEXT_HIDES_CHARACTERS',
  citation: null,
  says: 'A text holds only characters that are seen, in the order in which they are written.',
  nextStep:
    'Type the text here instead of pasting it: it holds a character without width, or one that turns the direction of writing. Letters as ʻ and ā and emoji may stay.',
} as const;

/** What is too long is told so, and not read. */
export const answersAreFigures = (questions: Questions): readonly Rule<Answers>[] =>
  figuresAreReadable<Answers>({
    all: (answers) => figuresOf(questions, answers),
    textAt,
  });

export const linesCanBeCounted: Rule<Answers> = {
  code: 'LINE_COUNT_OUT_OF_RANGE',
  citation: null,
  says: `A declaration has 1 to ${mostLines} lines.`,
  nextStep: 'Give every kind of goods a line of its own; file more than one declaration for more.',
  broken: ({ lines }) => ((lines?.length ?? 0) < 1 || lines!.length > mostLines ? [['lines']] : []),
  tells: {
    MORE: 'Declare up to {most} kinds of goods at once: these are {count}.',
    NONE: 'Add at least one kind of goods.',
  },
  which: ({ lines }) => (lines?.length ? 'MORE' : 'NONE'),
  params: ({ lines }) => ({ most: countParam(mostLines), count: countParam(lines?.length ?? 0) }),
};

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
  return written((among as Readonly<Record<string, string>> | undefined)?.[at.at(-1)!]);
};

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

/** What every declaration may name: its lines, documents and own reference have rules of their own, and `key` is no answer. */
const takenElsewhere: readonly string[] = ['lines', 'documents', 'filerReference', 'step', 'key'];

function answersNotAsked({ ofDeclaration, ofLine, besides }: Questions, answers: Answers): Path[] {
  const notAmong = (asked: readonly Question<string>[], more: readonly string[], given: object): string[] =>
    Object.entries(given)
      .filter(([, value]) => isGiven(value))
      .map(([name]) => name)
      .filter((name) => ![...takenElsewhere, ...more].includes(name))
      .filter((name) => !asked.some((one) => one.name === name && (one.askedOf?.includes(answers) ?? true)));
  const lines = (answers.lines ?? []).slice(0, mostLines);
  return [
    ...notAmong(ofDeclaration, besides.ofDeclaration, answers).map((name) => [name]),
    ...lines.flatMap((line, n) => notAmong(ofLine, besides.ofLine, line).map((name) => ['lines', String(n), name])),
  ];
}

function isGiven(value: unknown): boolean {
  if (typeof value === 'string') return !isBlank(value);
  return Array.isArray(value) ? value.length > 0 : (value ?? null) !== null;
}

/** A sentence about each question, by its name, which for one of a line begins with `lines`. */
const byQuestion = (
  { ofDeclaration, ofLine }: Questions,
  say: (question: Question<string>) => Sentence,
): Readonly<Record<string, Sentence>> =>
  Object.fromEntries([
    ...ofDeclaration.map((question) => [question.name, say(question)]),
    ...ofLine.map((question) => [`lines.${question.name}`, say(question)]),
  ]);

const nameOfQuestion = (questions: Questions, at: Path): string =>
  questionAt(questions, at) ? (at[0] === 'lines' ? `lines.${at.at(-1)!}` : at[0]!) : 'OTHER';

function questionAt({ ofDeclaration, ofLine }: Questions, at: Path): Question<string> | undefined {
  const among: readonly Question<string>[] = at[0] === 'lines' ? ofLine : ofDeclaration;
  return among.find(({ name }) => name === at.at(-1));
}
