import { Temporal } from 'temporal-polyfill';
import type { Citation } from './citation.js';

/** How surely a value is known: from the instrument's own text, from who tells of it, or set by this house. */
export type Trust = 'PRIMARY' | 'SECONDARY' | 'HOUSE';

/** A value that the law sets and may change with a day: a limit, a rate, a list. What depends on more is a `DatedTable`. */
export interface Figure<T> {
  /** What the value is, as a phrase. */
  readonly says: string;
  readonly citation: Citation | null;
  /** Oldest first. Each value holds from its day on, until the next one. */
  readonly values: readonly DatedValue<T>[];
}

export interface DatedValue<T> {
  /** First day on which the value holds, 'YYYY-MM-DD', in the port's zone. */
  readonly from: string;
  readonly is: T;
  /** The instrument that set it, or why it is as it is. */
  readonly by: string;
  readonly trust: Trust;
}

/** The value in force on a day. Throws RangeError for a day before the first value: that law is not held here. */
export function figureOn<T>({ says, values }: Figure<T>, day: Temporal.PlainDate): T {
  const found = values.findLast(({ from }) => Temporal.PlainDate.compare(from, day) <= 0);
  if (found === undefined) throw new RangeError(`No value is held for ${day.toString()}: ${says}`);
  return found.is;
}
