// Bounds of this house on the day of arrival. 19 CFR 141.5 (entry within 15 calendar days of landing) is named and not
// applied; ASCA 27.1017 (a list within 72 hours after arrival) has a rule of its own. Beyond the near bounds a filing is
// taken, and filer and officer see a warning; beyond the far one it is refused, since the year is wrong.
import { textParam, type Figure, type Params, type Sentence, type Temporal } from '@landfall/rule';

/** Days between filing and arrival. */
export interface ArrivalDays {
  readonly before: number;
  readonly after: number;
}

const ofThisHouse = {
  from: '2016-08-26',
  by: 'a bound of this house; 19 CFR 141.5 (15 calendar days from landing) is named and not applied, ASCA 27.1017 (72 hours after arrival) by a rule of its own',
  trust: 'HOUSE',
} as const;

export const usualArrivalDays: Figure<ArrivalDays> = {
  says: 'how many days goods may have arrived before they are declared, and how many after it they may be expected, without a warning',
  citation: null,
  values: [{ ...ofThisHouse, is: { before: 15, after: 60 } }],
};

export const mostArrivalDays: Figure<number> = {
  says: 'how many days before or after it goods may arrive that are declared at all',
  citation: null,
  values: [{ ...ofThisHouse, is: 366 }],
};

/** Days from the day of filing to that of arrival; negative for what has arrived before. */
export const daysToArrival = (filedOn: Temporal.PlainDate, arrivesOn: Temporal.PlainDate): number =>
  filedOn.until(arrivesOn).days;

export function isUnusual(days: number, { before, after }: ArrivalDays): boolean {
  return days < -before || days > after;
}

/** Sentences after the rule, by whether the goods have arrived before the day of filing. */
export const arrivalSays = {
  BEFORE: 'This day is {days} days before the day of filing.',
  AFTER: 'This day is {days} days after the day of filing.',
} as const;

export const whichArrival = (days: number): keyof typeof arrivalSays => (days < 0 ? 'BEFORE' : 'AFTER');
export const arrivalParams = (days: number): Params => ({ days: textParam(Math.abs(days)) });

/** The same with the bounds of this house, and for goods that have arrived what the law says of late filings. */
export const unusualArrivalSays = (lateSays: Sentence) => ({
  BEFORE: `${usualSays} ${arrivalSays.BEFORE} ${lateSays}`,
  AFTER: `${usualSays} ${arrivalSays.AFTER}`,
});
const usualSays = 'Filing at most {after} days before it and {before} days after gives no warning here.';

export const unusualArrivalParams = (days: number, { before, after }: ArrivalDays): Params => ({
  ...arrivalParams(days),
  before: textParam(before),
  after: textParam(after),
});

/** What a filer does about a warning that an officer sees. */
export const orLeaveIt = 'If it is right, leave it: it is filed as it is, and an officer sees this.';
