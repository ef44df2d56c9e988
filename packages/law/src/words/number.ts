// A quantity or a weight as people and programs write it.
import { grouped, readFigure, type FigureFlaw } from './figure.js';
import { plainFigures } from './plain-text.js';
import { blank, read, refused, type Read, type Reading, type TwoReadings, type Typed } from './reading.js';

export type NumberFlaw = FigureFlaw | 'TOO_MANY_DECIMALS';

/** What is wrong with a number, as a sentence that never repeats it. */
export const numberFlawSays: Readonly<Record<NumberFlaw, string>> = {
  NOT_A_NUMBER: 'A number is written with digits, as 12 or 2.5; this holds something else.',
  NEGATIVE: 'A number here is not below zero.',
  MISGROUPED: 'The points and commas of this do not stand as those of one number do.',
  TOO_LARGE: 'A number has at most 12 digits before the point.',
  TOO_MANY_DECIMALS: 'A number has at most six digits after the point.',
};

/** What to do about any of them. */
export const howToWriteNumber = 'Write the number alone, without words and units, as 12 or 2.5.';

/**
 * Reads a number as written: scales print three digits after the point, and so `1.250` is one and a quarter. A single
 * comma before other than three digits is asked back.
 */
export function readNumber(typed: Typed): Reading<NumberFlaw> | TwoReadings {
  const text = plainFigures(typed ?? '');
  if (text === '') return blank;
  if (text === null) return refused('NOT_A_NUMBER');
  const figure = readFigure(text);
  if (figure.is === 'REFUSED') return refused(figure.flaw);
  const { whole, decimals } = figure;
  if (figure.is === 'COMMA')
    return { is: 'TWO_READINGS', readings: [number(whole, decimals), number(`${whole}${decimals}`)] };
  return decimals.length > 6 ? refused('TOO_MANY_DECIMALS') : number(whole, decimals);
}

function number(groups: string, decimals = ''): Read {
  const whole = groups.replace(/^0+(?=\d)/, '');
  const point = decimals.replace(/0+$/, '').replace(/^(?=\d)/, '.');
  return read(`${whole}${point}`, `${grouped(whole)}${point}`);
}
