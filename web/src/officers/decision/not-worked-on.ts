import { dayAfter } from '../../page/start-of-day.ts';

interface Holiday {
  on: string;
  name: string;
}

/** The holiday that a day is, null for a Saturday or Sunday, and the next working day; null for a day that is one itself. */
export function notWorkedOn(day: string, holidays: readonly Holiday[]): { name: string | null; next: string } | null {
  const holiday = holidays.find(({ on }) => on === day);
  if (!holiday && !isWeekend(day)) return null;
  const after = dayAfter(day);
  return { name: holiday?.name ?? null, next: notWorkedOn(after, holidays)?.next ?? after };
}

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
