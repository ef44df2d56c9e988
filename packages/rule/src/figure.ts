import { Temporal } from 'temporal-polyfill';
import type { Citation } from './citation.js';

/** A value that the law sets and may change: a limit, a rate, a list. */
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
}

/** The value in force on a day. Throws RangeError for a day before the first value: that law is not held here. */
export function figureOn<T>(figure: Figure<T>, day: Temporal.PlainDate): T {
  const inForce = figure.values.findLast(({ from }) => Temporal.PlainDate.compare(from, day) <= 0);
  if (inForce === undefined) throw new RangeError(`No value is held for ${day.toString()}: ${figure.says}`);
  return inForce.is;
}
