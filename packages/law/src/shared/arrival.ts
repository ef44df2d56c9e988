// The arrival of what goods come on. Clocks that the law starts by it run from what Customs at the port recorded; until that is
// done, from the day that is declared.
import type { Citation, Temporal } from '@landfall/rule';
import type { ArrivalFigure } from '../words/arrival-figures.js';

/** An arrival that Customs recorded, and the moment of the filing that is judged by it. */
export interface RecordedArrival {
  readonly arrivedAt: Temporal.Instant;
  readonly filedAt: Temporal.Instant;
}

export interface ArrivalFacts {
  /** Null or absent where none is recorded. */
  readonly arrival?: RecordedArrival | null;
}

/** The day of arrival that is declared, and the arrival that Customs recorded; null where it recorded none. */
export interface Landing {
  readonly arrivesOn: Temporal.PlainDate;
  readonly arrivedAt: Temporal.Instant | null;
}

/** Until when something is done that the law counts from the arrival: the first instant that is no longer in time. */
export interface DueAfterArrival {
  readonly code: Exclude<ArrivalFigure, 'TIME_OF_ENTRY'>;
  readonly citation: Citation | null;
  readonly runsOutAt: Temporal.Instant;
}

/** The day of it at the port; null where none is recorded. */
export const recordedDay = ({ arrival }: ArrivalFacts, zone: string): Temporal.PlainDate | null =>
  arrival ? arrival.arrivedAt.toZonedDateTimeISO(zone).toPlainDate() : null;
