import { flawIn, typedDay, valueIn } from './typed.ts';

/** The first and the last day of a period, each of which may be left out. */
export interface Period {
  from: string;
  to: string;
}

/** A period as typed in its one spelling, or what is wrong with either day. */
export function typedPeriod(typed: Period, fromAfterTo: string): { period: Period; flaws: Partial<Period> | null } {
  const [first, last] = [typedDay(typed.from), typedDay(typed.to)];
  const period = { from: valueIn(first), to: valueIn(last) };
  const isTurned = period.from !== '' && period.to !== '' && period.from > period.to;
  const [from, to] = [flawIn(first) ?? (isTurned ? fromAfterTo : null), flawIn(last)];
  return { period, flaws: from || to ? { ...(from && { from }), ...(to && { to }) } : null };
}
