/** A legal date, as `Nov 22, 2026`: a day in the port's calendar, which no zone moves. */
export const legalDate = (date: string): string => inWords(date, { dateStyle: 'medium' });

/** The same with its weekday, for a last day: `Sunday, Nov 22, 2026`. */
export const lastDay = (date: string): string =>
  inWords(date, { weekday: 'long', month: 'short', day: 'numeric', year: 'numeric' });

const inWords = (date: string, parts: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-US', { ...parts, timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
