import { dayAtPort } from '@landfall/law/shared/day-at-port';
import type { RecordedArrival } from '@landfall/law/shared/arrival';
import { Temporal } from '@landfall/rule';

/** When the law is read: as of the filing and of the time of entry, each as a day at the port and as an instant. */
export interface Days {
  lawReadOn: Temporal.PlainDate;
  lawReadAt: Temporal.Instant;
  enteredOn: Temporal.PlainDate | null;
  enteredAt: Temporal.Instant | null;
  /** Of what the goods come on; null where none is recorded. */
  arrival: RecordedArrival | null;
}

export function daysAtPort(
  portCode: string,
  filedAt: Date,
  enteredAt: Date | null,
  arrivedAt: Date | null = null,
): Days {
  return {
    lawReadOn: dayAtPort(portCode, filedAt),
    lawReadAt: instantOf(filedAt),
    enteredOn: enteredAt && dayAtPort(portCode, enteredAt),
    enteredAt: enteredAt && instantOf(enteredAt),
    arrival: arrivedAt && { arrivedAt: instantOf(arrivedAt), filedAt: instantOf(filedAt) },
  };
}

const instantOf = (at: Date): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(at.getTime());
