// The arrival of what goods come on. Clocks that the law starts by it run from what Customs at the port recorded; until that is
// done, from the day that is declared.
import type { Temporal } from '@landfall/rule';

/** An arrival that Customs recorded, and the moment of the filing that is judged by it. */
export interface RecordedArrival {
  readonly arrivedAt: Temporal.Instant;
  readonly filedAt: Temporal.Instant;
}

export interface ArrivalFacts {
  /** Null or absent where none is recorded. */
  readonly arrival?: RecordedArrival | null;
}

/** The day of it at the port; null where none is recorded. */
export const recordedDay = ({ arrival }: ArrivalFacts, zone: string): Temporal.PlainDate | null =>
  arrival ? arrival.arrivedAt.toZonedDateTimeISO(zone).toPlainDate() : null;
