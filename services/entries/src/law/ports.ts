// Ports of both regimes, and the zone whose days the law counts there.
import { Temporal } from '@landfall/rule';
import * as territory from './as/ports.js';
import * as customsTerritory from './us/ports.js';

/** The calendar day at the port at an instant. A port that is not held has the day of UTC; a filing naming it is refused. */
export function dayAtPort(portCode: string, instant: Date): Temporal.PlainDate {
  const zone = zoneOfPort(portCode);
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone).toPlainDate();
}

/** The port's IANA time zone; UTC for one that is not held. */
export function zoneOfPort(portCode: string): string {
  return (customsTerritory.portWithCode(portCode) ?? territory.portWithCode(portCode))?.zone ?? 'UTC';
}
