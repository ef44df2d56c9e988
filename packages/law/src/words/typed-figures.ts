// Amounts, numbers and days as typed: each can be read in one way, or what keeps it from that is told. No law states these.
import {
  textParam,
  usdParam,
  Decimal,
  type Param,
  type Params,
  type Path,
  type Rule,
  type Sentence,
} from '@landfall/rule';
import { dayFlawSays, howToWriteDay, readDay } from './day.js';
import { howToWriteMoney, moneyFlawSays, readMoneyUsd } from './money.js';
import { howToWriteNumber, numberFlawSays, readNumber } from './number.js';
import type { Read, Reading, TwoReadings } from './reading.js';

/** A figure or a day, where it stands. */
export interface TypedFigure {
  readonly path: Path;
  readonly kind: FigureKind;
  readonly text: string;
}

export type FigureKind = 'AMOUNT' | 'NUMBER' | 'DAY';

/** What is known of the figures of some facts: all that are to be read, and the text of one. */
interface TypedFigures<F> {
  all(facts: F): readonly TypedFigure[];
  textAt(facts: F, at: Path): string;
}

const readers = { AMOUNT: readMoneyUsd, NUMBER: readNumber, DAY: readDay } as const;
const flaws: Readonly<Record<FigureKind, Readonly<Record<string, Sentence>>>> = {
  AMOUNT: moneyFlawSays,
  NUMBER: numberFlawSays,
  DAY: dayFlawSays,
};
const isReadable = {
  AMOUNT: 'What is written for an amount is readable.',
  NUMBER: 'What is written for a number is readable.',
  DAY: 'What is written for a day is readable.',
} as const;
const readsOneWay = {
  AMOUNT: 'An amount can be read in one way.',
  NUMBER: 'A number can be read in one way.',
  DAY: 'A day can be read in one way.',
} as const;
const howToWrite = {
  AMOUNT: `${howToWriteMoney} Amounts in other money are converted first.`,
  NUMBER: howToWriteNumber,
  DAY: howToWriteDay,
} as const;

/** The rules of all kinds, of what cannot be read and of what can be read in two ways. */
export const figuresAreReadable = <F>(figures: TypedFigures<F>): readonly Rule<F>[] =>
  (['DAY', 'AMOUNT', 'NUMBER'] as const).flatMap((kind) => [isRead(kind, figures), isOne(kind, figures)]);

/** Reads a figure of a kind, as everything that is typed here is read. */
export const readTyped = (kind: FigureKind, text: string): Reading<string> | TwoReadings => readers[kind](text);

const isRead = <F>(kind: FigureKind, figures: TypedFigures<F>): Rule<F> => ({
  code: `${kind}_UNREADABLE`,
  citation: null,
  says: isReadable[kind],
  nextStep: howToWrite[kind],
  broken: (facts) => placesOf(kind, figures, facts, ['BLANK', 'REFUSED']),
  tells: { ...flaws[kind], BLANK: 'Nothing is written here.' },
  which: (facts, at) => {
    const reading = readTyped(kind, figures.textAt(facts, at));
    return reading.is === 'REFUSED' ? reading.flaw : 'BLANK';
  },
});

const isOne = <F>(kind: FigureKind, figures: TypedFigures<F>): Rule<F> => ({
  code: `${kind}_AMBIGUOUS`,
  citation: null,
  says: readsOneWay[kind],
  nextStep: `Write the one that is meant. ${howToWrite[kind]}`,
  broken: (facts) => placesOf(kind, figures, facts, ['TWO_READINGS']),
  tells: 'This can be read as {one} or {other}.',
  params: (facts, at): Params => {
    const reading = readTyped(kind, figures.textAt(facts, at));
    if (reading.is !== 'TWO_READINGS') return {};
    const [one, other] = reading.readings;
    return { one: asRead(kind, one), other: asRead(kind, other) };
  },
});

function asRead(kind: FigureKind, { value, shown }: Read): Param {
  if (kind === 'DAY') return { day: value };
  return kind === 'AMOUNT' ? usdParam(new Decimal(value)) : textParam(shown);
}

const placesOf = <F>(kind: FigureKind, figures: TypedFigures<F>, facts: F, becomes: readonly string[]): Path[] =>
  figures
    .all(facts)
    .filter((figure) => figure.kind === kind && becomes.includes(readTyped(kind, figure.text).is))
    .map(({ path }) => path);
