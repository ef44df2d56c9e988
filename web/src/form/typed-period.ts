import type { Problem } from './error-summary.tsx';
import { flawIn, typedDay, valueIn } from './typed.ts';

/** The first and the last day of a period, each of which may be left out. */
export interface Period {
  from: string;
  to: string;
}

/** What the flaws of a period are about: that it is turned round hangs on both its days. */
export function givenPeriod(typed: Period): Period {
  const [first, last] = [typedDay(typed.from), typedDay(typed.to)];
  return { from: first.is === 'READ' ? `${first.value} ${valueIn(last)}` : typed.from, to: typed.to };
}

/** A period as typed in its one spelling, or what is wrong with either day. */
export function typedPeriod(typed: Period, fromAfterTo: string): { period: Period; flaws: Partial<Period> | null } {
  const [first, last] = [typedDay(typed.from), typedDay(typed.to)];
  const period = { from: valueIn(first), to: valueIn(last) };
  const isTurned = period.from !== '' && period.to !== '' && period.from > period.to;
  const [from, to] = [flawIn(first) ?? (isTurned ? fromAfterTo : null), flawIn(last)];
  return { period, flaws: from || to ? { ...(from && { from }), ...(to && { to }) } : null };
}

/** What is wrong with the days, at the controls that ask for them. */
export const problemsOf = (flaws: Partial<Period> | null): Problem[] =>
  Object.entries(flaws ?? {}).map(([fieldId, says]) => ({ fieldId, says }));
