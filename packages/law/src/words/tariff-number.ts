// The number of the Harmonized Tariff Schedule of the United States as it is printed, copied and spoken of.
// Not modelled: which numbers the schedule holds today.
import { isBlank, plainFigures } from './plain-text.js';
import { blank, read, refused, valueOf, type Reading, type Typed } from './reading.js';

/** What is wrong with a tariff number, as a sentence that never repeats it. */
export const tariffNumberFlawSays = {
  NOT_A_NUMBER:
    'A tariff number is written with digits, and with points or blanks between them; this holds something else.',
  DIGITS_MISSING: 'Digits are missing: a heading or subheading is not enough.',
  TOO_MANY_DIGITS: 'These are more than ten digits.',
  NO_SUCH_CHAPTER: 'The first two digits name a chapter from 01 to 99 without 77; these name none.',
} as const;

export type TariffNumberFlaw = keyof typeof tariffNumberFlawSays;

const prefix = /^(HTS(US)?|HS)( ?(code|number|no\.?))?[ :#.-]*/i;

/** Reads a number through blanks, points, dashes and the name of the schedule before it; kept as it is printed, `7318.12.0000`. */
export function readTariffNumber(typed: Typed): Reading<TariffNumberFlaw> {
  const text = plainFigures(typed ?? '');
  if (text === '') return blank;
  const digits = text?.replace(prefix, '').replaceAll(/[ .-]/g, '') ?? '';
  if (!/^\d+$/.test(digits)) return refused('NOT_A_NUMBER');
  if (/^(00|77)/.test(digits)) return refused('NO_SUCH_CHAPTER');
  if (digits.length > 10) return refused('TOO_MANY_DIGITS');
  if (!isWhole(digits)) return refused('DIGITS_MISSING');
  return read([digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].join('.'));
}

/** Ten digits, or the eight with which the numbers of headings 9903 and 9904 are printed. */
const isWhole = (digits: string): boolean => digits.length === 10 || /^990[34]\d{4}$/.test(digits);

/**
 * Reads several numbers out of one text, with commas, semicolons, ends of lines or blanks between them. Each is in its one
 * spelling; what is none stays as written, for the law to say so.
 */
export const readTariffNumbers = (typed: Typed): readonly string[] =>
  (typed ?? '')
    .split(/[,;\n\r\u3001\uFF0C\uFF1B]/)
    .filter((text) => !isBlank(text))
    .flatMap(numbersOf)
    .map((text) => valueOf(readTariffNumber(text)) ?? text.trim());

/** A blank stands within a number where the whole can be read as one, and else between two. */
function numbersOf(text: string): readonly string[] {
  if (readTariffNumber(text).is === 'READ') return [text];
  const parts = text.split(/\s+/u).filter((part) => !isBlank(part));
  return parts.some((part) => readTariffNumber(part).is === 'READ') ? parts : [text];
}

/** Whether digits are to be added, as where there are none. What is no number in another way lacks none. */
export function lacksDigits(typed: Typed): boolean {
  const reading = readTariffNumber(typed);
  return reading.is === 'BLANK' || (reading.is === 'REFUSED' && reading.flaw === 'DIGITS_MISSING');
}

/** The digits of a tariff number that was read. */
export const tariffDigits = (htsNumber: string): string => htsNumber.replaceAll('.', '');
