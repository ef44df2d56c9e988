import { text } from '../texts/texts.ts';

export { legalDate } from './legal-date.ts';

/** An instant in a port's own time, with the name of its zone. */
export function PortTime({ at, zone }: { at: string | Date; zone: string }) {
  const instant = new Date(at);
  return (
    <time dateTime={instant.toISOString()} title={`${instant.toISOString()} (UTC)`}>
      {portTime(instant, zone)} <span className="text-no-wrap text-base-dark">{zoneName(zone)}</span>
    </time>
  );
}

/** A zone by the name of its town, as `Pago Pago time`: "Samoa time" would be that of Apia, a day ahead. */
export const zoneName = (zone: string): string =>
  zone === 'UTC' ? zone : text('zone', { town: zone.split('/').at(-1)!.replaceAll('_', ' ') });

/** As `Nov 22, 2026, 3:04:05 PM`. */
export function portTime(instant: Date, zone: string): string {
  return new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'medium', timeZone: zone }).format(instant);
}
