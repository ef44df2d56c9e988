import { dayInWords } from '../texts/days.ts';
import { text } from '../texts/texts.ts';

export { legalDate } from './legal-date.ts';

interface PortTimeProps {
  at: string | Date;
  zone: string;
  /** True where it stands by itself, on a page that does not say once whose time it shows. */
  saysZone?: boolean;
  /** True in the log, where what came first may be a matter of seconds. */
  hasSeconds?: boolean;
}

/** An instant in a port's own time. */
export function PortTime({ at, zone, saysZone = false, hasSeconds = false }: PortTimeProps) {
  const instant = new Date(at);
  return (
    <time dateTime={instant.toISOString()} title={`${instant.toISOString()} (UTC)`}>
      {portTime(instant, zone, hasSeconds)}
      {saysZone && <span className="text-no-wrap text-base-dark"> {zoneName(zone)}</span>}
    </time>
  );
}

/** Says once on a page whose time it shows. */
export function ZoneNote({ zone }: { zone: string }) {
  return <p className="margin-y-1 font-body-2xs">{text('times', { zone: zoneName(zone) })}</p>;
}

/** A zone by the name of its town, as `Pago Pago time`: "Samoa time" would be that of Apia, a day ahead. */
export const zoneName = (zone: string): string =>
  zone === 'UTC' ? zone : text('zone', { town: zone.split('/').at(-1)!.replaceAll('_', ' ') });

/** As `Nov 22, 2026, 3:04 PM`, and with seconds `Nov 22, 2026, 3:04:05 PM`. */
export const portTime = (instant: Date, zone: string, hasSeconds = false): string =>
  `${portDay(instant, zone)}, ${timeOfDay(instant, zone, hasSeconds ? 'medium' : 'short')}`;

/** The hour alone, where the day is today: `3:04 PM`. */
export const portHour = (instant: Date, zone: string): string => timeOfDay(instant, zone, 'short');

/** The clock is read alike in both languages. */
const timeOfDay = (instant: Date, zone: string, timeStyle: 'short' | 'medium'): string =>
  new Intl.DateTimeFormat('en-US', { timeStyle, timeZone: zone }).format(instant);

/** The day alone, as `Nov 22, 2026`. */
export const portDay = dayInWords;

/** Today's legal date at a port, as `2026-11-22`. */
export const legalDateAt = (instant: Date, zone: string): string =>
  new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone: zone }).format(instant);
