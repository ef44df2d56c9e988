// A day as people write and paste it, and as programs send it.
// Not modelled: names of months in other languages than English; years of two digits, which say no century.
import { plainText } from './plain-text.js';
import { blank, read, refused, type Read, type Reading, type TwoReadings, type Typed } from './reading.js';

/** What is wrong with a day, as a sentence that never repeats it. */
export const dayFlawSays = {
  NOT_A_DAY: 'This names no day that can be read.',
  NO_SUCH_DAY: 'There is no such day in the calendar.',
  SHORT_YEAR: 'A year has four digits.',
} as const;

export type DayFlaw = keyof typeof dayFlawSays;

/** What to do about any of them. */
export const howToWriteDay = 'Give year, month and day, as 2026-11-20.';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const longMonths = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];
const weekday = /^(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?\.?,? /i;

const yearFirst = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|(\d{2})(\d{2}))$/;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const monthFirst = /^([a-z]+)\.?[ -](\d{1,2})(?:st|nd|rd|th)?,?[ -](\d{4})$/i;
const dayFirst = /^(\d{1,2})(?:st|nd|rd|th|\.)?[ -](?:of )?([a-z]+)\.?,?[ -](\d{4})$/i;
const shortYear = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$|[a-z]\.?,?[ -](\d{1,2},? )?\d{2}$/i;

/** Reads a day. `03/04/2026` is March to some and April to others, and so both are offered. */
export function readDay(typed: Typed): Reading<DayFlaw> | TwoReadings {
  const text = plainText(typed ?? '');
  if (text === '') return blank;
  const bare = text.replace(weekday, '').replace(/[.,;]$/, '');
  const ordered = yearFirst.exec(bare);
  if (ordered) return oneOf(dayOf(ordered[1]!, ordered[3] ?? ordered[5]!, ordered[4] ?? ordered[6]!));
  const [, a, , b, year] = yearLast.exec(bare) ?? [];
  if (year !== undefined) return oneOf(dayOf(year, a!, b!), dayOf(year, b!, a!));
  const [, month, date, ofYear] = monthFirst.exec(bare) ?? inMonthFirst(dayFirst.exec(bare));
  if (ofYear !== undefined) return named(ofYear, month!, date!);
  return refused(shortYear.test(bare) ? 'SHORT_YEAR' : 'NOT_A_DAY');
}

const inMonthFirst = (found: RegExpExecArray | null) => (found ? [found[0], found[2], found[1], found[3]] : []);

function named(year: string, name: string, date: string): Reading<DayFlaw> | TwoReadings {
  const word = name.toLowerCase().replace(/^sept$/, 'sep');
  const month = Math.max(months.indexOf(word), longMonths.indexOf(word)) + 1;
  return month === 0 ? refused('NOT_A_DAY') : oneOf(dayOf(year, String(month), date));
}

/** The one day that they are, or both where each is a day of its own. */
function oneOf(...days: (Read | null)[]): Reading<DayFlaw> | TwoReadings {
  const [first, second] = days.filter((day) => day !== null);
  if (!first) return refused('NO_SUCH_DAY');
  return second && second.value !== first.value ? { is: 'TWO_READINGS', readings: [first, second] } : first;
}

/** The day, or null where the calendar has none such. */
function dayOf(year: string, month: string, date: string): Read | null {
  const value = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const instant = new Date(`${value}T00:00:00Z`);
  const isOfCalendar = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value) && year !== '0000';
  return isOfCalendar ? read(value, `${Number(date)} ${capital(longMonths[Number(month) - 1]!)} ${year}`) : null;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
