// The zone of a port, whose days the law counts there.
import { ports, portWithCode } from '../words/ports.js';
import { Temporal } from '@landfall/rule';

/** The calendar day at the port at an instant. A port that is not held has the day of UTC; a filing naming it is refused. */
export function dayAtPort(portCode: string, instant: Date): Temporal.PlainDate {
  return dayInZone(zoneOfPort(portCode), instant);
}

/** The moment of a day and hour at the port, as `2026-11-22` and `14:30`. */
export const momentAtPort = (portCode: string, day: string, hour: string): Date =>
  new Date(Temporal.PlainDateTime.from(`${day}T${hour}`).toZonedDateTime(zoneOfPort(portCode)).epochMilliseconds);

/** The port's IANA time zone; UTC for one that is not held. */
export const zoneOfPort = (portCode: string): string => portWithCode(portCode)?.zone ?? 'UTC';

/** Which day it is at which ports, by their codes. */
export function portsByDay(instant: Date): ReadonlyMap<string, readonly string[]> {
  return Map.groupBy(
    ports.map(({ code }) => code),
    (code) => dayAtPort(code, instant).toString(),
  );
}

/** The day where it is still today the longest: what has begun there has begun at every port. */
export function latestDay(instant: Date): Temporal.PlainDate {
  const days = ports.map(({ code }) => dayAtPort(code, instant));
  return days.reduce((latest, day) => (Temporal.PlainDate.compare(day, latest) < 0 ? day : latest));
}

const dayInZone = (zone: string, instant: Date): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone).toPlainDate();
