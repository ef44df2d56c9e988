import { Temporal } from 'temporal-polyfill';
import type { Citation } from './citation.js';

/** How surely a value is known: from the instrument's own text, from who tells of it, or set by this house. */
export type Trust = 'PRIMARY' | 'SECONDARY' | 'HOUSE';

/** A value that the law sets and may change: a limit, a rate, a list. */
export interface Figure<T> {
  /** What the value is, as a phrase. */
  readonly says: string;
  readonly citation: Citation | null;
  /** Oldest first. Each value holds from its day on, until the next one. */
  readonly values: readonly DatedValue<T>[];
}

/** A figure of which some value begins at an instant, the same everywhere, and not with the day of each port. */
export interface TimedFigure<T> extends Omit<Figure<T>, 'values'> {
  readonly values: readonly (DatedValue<T> | TimedValue<T>)[];
}

interface SetValue<T> {
  readonly is: T;
  /** The instrument that set it, or why it is as it is. */
  readonly by: string;
  readonly trust: Trust;
}

export interface DatedValue<T> extends SetValue<T> {
  /** First day on which the value holds, 'YYYY-MM-DD', in the port's zone. */
  readonly from: string;
}

export interface TimedValue<T> extends SetValue<T> {
  /** The instant from which the value holds, as '2025-08-29T04:01Z' for 12:01 a.m. Eastern. */
  readonly at: string;
}

/** When the law is read: an instant, and the calendar day that it falls on at the port. */
export interface Moment {
  readonly at: Temporal.Instant;
  readonly on: Temporal.PlainDate;
}

/** The value in force on a day. Throws RangeError for a day before the first value: that law is not held here. */
export function figureOn<T>(figure: Figure<T>, day: Temporal.PlainDate): T {
  return inForce(figure, ({ from }) => hasCome(from, day), day.toString());
}

/** The value in force at a moment. Throws RangeError for a moment before the first value. */
export function figureAt<T>(figure: TimedFigure<T>, { at, on }: Moment): T {
  return inForce<T, DatedValue<T> | TimedValue<T>>(
    figure,
    (value) => ('at' in value ? Temporal.Instant.compare(value.at, at) <= 0 : hasCome(value.from, on)),
    at.toString(),
  );
}

const hasCome = (from: string, day: Temporal.PlainDate): boolean => Temporal.PlainDate.compare(from, day) <= 0;

function inForce<T, V extends SetValue<T>>(
  { says, values }: { readonly says: string; readonly values: readonly V[] },
  holds: (value: V) => boolean,
  when: string,
): T {
  const found = values.findLast(holds);
  if (found === undefined) throw new RangeError(`No value is held for ${when}: ${says}`);
  return found.is;
}
