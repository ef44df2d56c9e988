const minuteMs = 60_000;
const hourMinutes = 60;
const dayMinutes = 24 * hourMinutes;

/** How long it is from an instant to now, as people say it: `4 min`, `3 h 20 min`, `2 days 4 h`. */
export function ageInWords(since: string | Date, now: Date): string {
  const minutes = Math.floor((now.getTime() - new Date(since).getTime()) / minuteMs);
  if (minutes < 1) return 'under a minute';
  if (minutes < hourMinutes) return `${minutes} min`;
  if (minutes < dayMinutes) return join(Math.floor(minutes / hourMinutes), 'h', minutes % hourMinutes, 'min');
  const days = Math.floor(minutes / dayMinutes);
  return join(days, days === 1 ? 'day' : 'days', Math.floor((minutes % dayMinutes) / hourMinutes), 'h');
}

/** Whole minutes until an instant, rounded up; 0 when it has passed. */
export const minutesUntil = (instant: string | Date, now: Date): number =>
  Math.max(0, Math.ceil((new Date(instant).getTime() - now.getTime()) / minuteMs));

const join = (large: number, unit: string, small: number, smallUnit: string): string =>
  small === 0 ? `${large} ${unit}` : `${large} ${unit} ${small} ${smallUnit}`;
