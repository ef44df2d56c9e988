import { translationOfPage } from './texts.ts';

/** A day in the page's language, as `Nov 22, 2026` or `22 Novema 2026`. */
export function dayInWords(instant: Date, timeZone: string): string {
  const { months } = translationOfPage() ?? {};
  if (!months) return new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone }).format(instant);
  const inFigures = new Intl.DateTimeFormat('en-US', { day: 'numeric', month: 'numeric', year: 'numeric', timeZone });
  const of = Object.fromEntries(inFigures.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${of['day']} ${months[Number(of['month']) - 1]} ${of['year']}`;
}

/** The same with its weekday before it, as `Sunday, Nov 22, 2026` or `Aso Sā, 22 Novema 2026`. */
export function dayWithWeekday(instant: Date, timeZone: string): string {
  const { weekdays } = translationOfPage() ?? {};
  const weekday = new Intl.DateTimeFormat('en-US', { weekday: 'long', timeZone }).format(instant);
  return `${weekdays?.[weekday] ?? weekday}, ${dayInWords(instant, timeZone)}`;
}
