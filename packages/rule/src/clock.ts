import { Temporal } from 'temporal-polyfill';
import { addWorkingDays, type Calendar } from './calendar.js';
import type { Citation } from './citation.js';
import { figureOn, type Figure } from './figure.js';

/** Units that are counted in days of a calendar, in the zone of a port. */
export type DayUnit = 'DAY' | 'WORKING_DAY' | 'MONTH' | 'YEAR';
/** Units that run through the night, the same everywhere. */
export type TimeUnit = 'MINUTE' | 'HOUR';

export interface Length<Unit extends DayUnit | TimeUnit> {
  readonly count: number;
  readonly unit: Unit;
}

/** A time within which something happens, and what comes of it when it has not. */
export interface Clock<Unit extends DayUnit | TimeUnit = DayUnit> {
  /** Stable and machine readable, in SCREAMING_SNAKE; names what runs. */
  readonly code: string;
  /** Null for a clock that no law sets. */
  readonly citation: Citation | null;
  /** What is to happen within its time, as a sentence. */
  readonly says: string;
  /** Where the text leaves doubt: how it is read here. Printed beside it. */
  readonly reading?: string;
  /** From what it runs, as a phrase. That day itself is not counted. */
  readonly runsFrom: string;
  readonly length: Figure<Length<Unit>>;
  /** What happens when it has run out, as a sentence. */
  readonly whenRunOut: string;
}

/**
 * The last day of a clock that runs from a day: its length is that of the day from which it runs. Only one of working days
 * asks which days are worked on.
 */
export function lastDayOf(clock: Clock<Exclude<DayUnit, 'WORKING_DAY'>>, from: Temporal.PlainDate): Temporal.PlainDate;
export function lastDayOf(clock: Clock, from: Temporal.PlainDate, calendar: Calendar): Temporal.PlainDate;
export function lastDayOf(clock: Clock, from: Temporal.PlainDate, calendar?: Calendar): Temporal.PlainDate {
  const { count, unit } = figureOn(clock.length, from);
  switch (unit) {
    case 'DAY':
      return from.add({ days: count });
    case 'WORKING_DAY':
      return addWorkingDays(calendar!, from, count);
    case 'MONTH':
      return from.add({ months: count });
    case 'YEAR':
      return from.add({ years: count });
  }
}

/** The instant at which a day begins in a zone. */
export function startOfDay(day: Temporal.PlainDate, zone: string): Temporal.Instant {
  return day.toZonedDateTime(zone).toInstant();
}

/** The instant at which a day is over in a zone: the first that is no longer of it. */
export function endOfDay(day: Temporal.PlainDate, zone: string): Temporal.Instant {
  return startOfDay(day.add({ days: 1 }), zone);
}

/** Whether a last day is over at an instant: in the zone of its port, at the end of the day. */
export function isOver(lastDay: Temporal.PlainDate, zone: string, at: Temporal.Instant): boolean {
  return Temporal.Instant.compare(endOfDay(lastDay, zone), at) <= 0;
}

/** How long a clock runs that counts no days, as of an instant: it knows no port, and so the day is that of UTC. */
export function durationMs({ length }: Clock<TimeUnit>, at: Temporal.Instant): number {
  const { count, unit } = figureOn(length, at.toZonedDateTimeISO('UTC').toPlainDate());
  return Temporal.Duration.from(unit === 'HOUR' ? { hours: count } : { minutes: count }).total('milliseconds');
}

/** The instant at which a clock that counts no days has run out: the first that is no longer within its time. */
export function endOf(clock: Clock<TimeUnit>, from: Temporal.Instant): Temporal.Instant {
  return from.add({ milliseconds: durationMs(clock, from) });
}

/** For sentences: '15 calendar days', '72 hours', '1 year'. */
export function lengthInWords({ count, unit }: Length<DayUnit | TimeUnit>): string {
  return `${count} ${unitInWords[unit]}${count === 1 ? '' : 's'}`;
}

const unitInWords = {
  MINUTE: 'minute',
  HOUR: 'hour',
  DAY: 'calendar day',
  WORKING_DAY: 'working day',
  MONTH: 'month',
  YEAR: 'year',
} as const satisfies Record<DayUnit | TimeUnit, string>;
