import { dayInWords, dayWithWeekday } from '../texts/days.ts';

/** A legal date, as `Nov 22, 2026`: a day in the port's calendar, which no zone moves. */
export const legalDate = (date: string): string => dayInWords(new Date(`${date}T00:00:00Z`), 'UTC');

/** The same with its weekday, for a last day: `Sunday, Nov 22, 2026`. */
export const lastDay = (date: string): string => dayWithWeekday(new Date(`${date}T00:00:00Z`), 'UTC');
