/** A legal date, as `Nov 22, 2026`: a day in the port's calendar, which no zone moves. */
export function legalDate(date: string): string {
  return new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}
