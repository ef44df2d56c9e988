// Bounds of what anybody would mean. No law states them: beyond the near ones a filing is taken, and filer and officer see
// a warning; beyond the far one it is refused, since the year is wrong.
import type { Figure, Temporal } from '@landfall/rule';

/** Days between filing and arrival. */
export interface ArrivalDays {
  readonly before: number;
  readonly after: number;
}

const ofThisHouse = { from: '2016-08-26', by: 'no law states it', trust: 'HOUSE' } as const;

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

/** As a sentence after the rule. */
export const arrivalSays = (days: number): string =>
  `This day is ${Math.abs(days)} days ${days < 0 ? 'before' : 'after'} the day of filing.`;

/** The same with what is usual. */
export const usualArrivalSays = (days: number, { before, after }: ArrivalDays): string =>
  `Filing at most ${after} days before it and ${before} days after is usual. ${arrivalSays(days)}`;

/** What a filer does about a warning that an officer sees. */
export const orLeaveIt = 'If it is right, there is nothing to do: it is filed as it is, and an officer sees this.';
