// The zone of a port, whose days the law counts there.
import { portWithCode } from '../words/ports.js';
import { Temporal } from '@landfall/rule';

/** The calendar day at the port at an instant. A port that is not held has the day of UTC; a filing naming it is refused. */
export function dayAtPort(portCode: string, instant: Date): Temporal.PlainDate {
  const zone = zoneOfPort(portCode);
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone).toPlainDate();
}

/** The port's IANA time zone; UTC for one that is not held. */
export const zoneOfPort = (portCode: string): string => portWithCode(portCode)?.zone ?? 'UTC';
