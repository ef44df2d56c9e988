import type { Temporal } from 'temporal-polyfill';
import type { Trust } from './figure.js';

/** On which days an office works: on every weekday that is no holiday. */
export interface Calendar {
  /** Whose days they are, as a phrase. */
  readonly says: string;
  /** What closes the office on a day; null on any other. A Saturday or Sunday is none by itself. */
  holidayOn(day: Temporal.PlainDate): Holiday | null;
}

/** A holiday on the day on which it is observed. */
export interface Holiday {
  readonly name: string;
  /** The instrument that set it. */
  readonly by: string;
  readonly trust: Trust;
}

const friday = 5;

export function isWorkingDay(calendar: Calendar, day: Temporal.PlainDate): boolean {
  return day.dayOfWeek <= friday && calendar.holidayOn(day) === null;
}

/** The day itself where it is a working day, else the next that is one. */
export function workingDayFrom(calendar: Calendar, day: Temporal.PlainDate): Temporal.PlainDate {
  return isWorkingDay(calendar, day) ? day : workingDayFrom(calendar, day.add({ days: 1 }));
}

/** The last of so many working days, of which the first is the one after the day. */
export function addWorkingDays(calendar: Calendar, day: Temporal.PlainDate, count: number): Temporal.PlainDate {
  let last = day;
  for (let counted = 0; counted < count; counted += 1) last = workingDayFrom(calendar, last.add({ days: 1 }));
  return last;
}
