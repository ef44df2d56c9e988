import { textsOf } from '../texts/texts.ts';

const minuteMs = 60_000;
const hourMinutes = 60;
const dayMinutes = 24 * hourMinutes;

/** How long it is from an instant to now, as people say it: `4 min`, `3 h 20 min`, `2 days 4 h`. */
export function ageInWords(since: string | Date, now: Date): string {
  const minutes = Math.floor((now.getTime() - new Date(since).getTime()) / minuteMs);
  const t = textsOf('officers');
  if (minutes < 1) return t('age.none');
  const days = Math.floor(minutes / dayMinutes);
  const hours = Math.floor((minutes % dayMinutes) / hourMinutes);
  const rest = days ? 0 : minutes % hourMinutes;
  const parts = [
    days && t('age.days', { count: days }),
    hours && t('age.hours', { n: hours }),
    rest && t('age.minutes', { n: rest }),
  ];
  return parts.filter(Boolean).join(' ');
}

/** Whole minutes until an instant, rounded up; 0 when it has passed. */
export const minutesUntil = (instant: string | Date, now: Date): number =>
  Math.max(0, Math.ceil((new Date(instant).getTime() - now.getTime()) / minuteMs));
