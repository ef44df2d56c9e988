import { Temporal } from '@landfall/rule';

/** So many entries at least stand behind every figure that is shown. */
export const fewest = 5;

/** How many entries were filed at a port in the week that begins on this Monday, by the port's calendar. */
export interface CountedWeek {
  port: string;
  /** YYYY-MM-DD. */
  week: string;
  count: number;
}

/** Weeks that are counted together, from a Monday to a Sunday. */
export interface Stretch {
  monday: string;
  sunday: string;
}

/** The ports at which enough was filed, in all time, to be counted at all. */
export function portsWithEnough(ports: readonly string[], weeks: readonly CountedWeek[]): string[] {
  const countAt = (port: string): number => sum(weeks.filter((week) => week.port === port));
  return ports.filter((port) => countAt(port) >= fewest);
}

/**
 * The weeks in which entries were filed at these ports, joined to stretches in which every port has none or enough. Any
 * period that is asked for is widened to them, so that two periods that overlap never differ by fewer entries. What was
 * filed last joins what was before it until it is enough.
 */
export function stretchesOf(ports: readonly string[], weeks: readonly CountedWeek[]): Stretch[] {
  const inOrder = weeks
    .filter(({ port }) => ports.includes(port))
    .sort((one, other) => (one.week < other.week ? -1 : 1));
  const joined: CountedWeek[][] = [];
  let open: CountedWeek[] = [];
  for (const [n, week] of inOrder.entries()) {
    open.push(week);
    const isWhole = inOrder[n + 1]?.week !== week.week;
    if (!isWhole || !isEnough(open)) continue;
    joined.push(open);
    open = [];
  }
  while (open.length > 0 && !isEnough(open) && joined.length > 0) open = [...joined.pop()!, ...open];
  if (open.length > 0) joined.push(open);
  return joined.map((some) => ({ monday: some[0]!.week, sunday: sundayOf(some.at(-1)!.week) }));
}

/** The stretches that a period touches. Days are the port's, both included; null leaves that end open. */
export function stretchesWithin(stretches: readonly Stretch[], from?: string | null, to?: string | null): Stretch[] {
  if (from && to && from > to) return [];
  return stretches.filter(({ monday, sunday }) => (!from || sunday >= from) && (!to || monday <= to));
}

function isEnough(weeks: readonly CountedWeek[]): boolean {
  const byPort = Map.groupBy(weeks, ({ port }) => port);
  return [...byPort.values()].every((some) => sum(some) >= fewest);
}

const sum = (weeks: readonly CountedWeek[]): number => weeks.reduce((total, { count }) => total + count, 0);
const sundayOf = (monday: string): string => Temporal.PlainDate.from(monday).add({ days: 6 }).toString();
