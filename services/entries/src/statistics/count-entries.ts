import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { endOfDay, startOfDay, Temporal } from '@landfall/rule';
import { zoneOfPort } from '@landfall/law/shared/day-at-port';
import { owedSql } from '../entry/amount-due.js';
import { fewest, type CountedWeek } from './stretches.js';

export interface WhichEntries {
  ports: readonly string[];
  /** Days by the port's calendar, both included; null leaves that end open. */
  from?: string | null;
  to?: string | null;
}

/** As the database answers: sums are text. */
export interface CountedGroup {
  by: 'everything' | 'status' | 'port' | 'mode' | 'week';
  /** Empty for everything. */
  key: string;
  count: number;
  value_usd: string;
  duty_usd: string;
}

/** Counts and adds up in one reading of the entries; the median needs another, of those released. */
export async function countEntries(em: SqlEntityManager, { ports, from, to }: WhichEntries) {
  if (ports.length === 0) return { groups: [], medianHoursToRelease: null };
  const asked = [JSON.stringify(ports.map((port) => ({ port, ...spanAt(zoneOfPort(port), { from, to }) })))];
  const groups = await em.execute<CountedGroup[]>(groupsOfEntries, asked);
  const [median] = await em.execute<{ hours: number | null; count: number }[]>(medianOfReleased, asked);
  const isEnough = median !== undefined && median.count >= fewest;
  return { groups, medianHoursToRelease: isEnough ? median.hours : null };
}

/** The entries of each week at each of these ports, all that there are. */
export function countWeeks(em: SqlEntityManager, ports: readonly string[]): Promise<CountedWeek[]> {
  const asked = [JSON.stringify(ports.map((port) => ({ port, ...spanAt(zoneOfPort(port), {}) })))];
  return em.execute<CountedWeek[]>(weeksOfEntries, asked);
}

const spanAt = (zone: string, { from, to }: Pick<WhichEntries, 'from' | 'to'>) => ({
  zone,
  since: from ? startOfDay(near(from), zone).toString() : '-infinity',
  until: to ? endOfDay(near(to), zone).toString() : 'infinity',
});

/** Days beyond any entry are brought nearer. */
const near = (day: string): Temporal.PlainDate =>
  Temporal.PlainDate.from(day < '1900-01-01' ? '1900-01-01' : day > '2900-01-01' ? '2900-01-01' : day);

const entriesAsked = `
entry e join jsonb_to_recordset(?::jsonb) asked (port text, zone text, since timestamptz, until timestamptz)
  on e.port = asked.port and e.filed_at >= asked.since and e.filed_at < asked.until`;

const weeksOfEntries = `
select e.port, to_char(date_trunc('week', e.filed_at at time zone asked.zone), 'YYYY-MM-DD') as week, count(*)::int as count
from ${entriesAsked} group by 1, 2`;

// Counted by everything at once first: what is then grouped in four ways is few rows, however many entries there are.
const groupsOfEntries = `
select by, coalesce(status, port, mode, to_char(week, 'YYYY-MM-DD'), '') as key, count, value_usd::text, duty_usd::text
from (
  select case grouping(status, port, mode, week)
      when 7 then 'status' when 11 then 'port' when 13 then 'mode' when 14 then 'week' else 'everything' end as by,
    status, port, mode, week, sum(count)::int as count, sum(value_usd) as value_usd, sum(duty_usd) as duty_usd
  from (
    select e.status, e.port, e.mode_of_transport as mode, date_trunc('week', e.filed_at at time zone asked.zone) as week,
      count(*) as count, sum(e.total_value_usd) as value_usd, sum(${owedSql('e')}) as duty_usd
    from ${entriesAsked} group by 1, 2, 3, 4) one
  group by grouping sets ((), (status), (port), (mode), (week))) grouped
where count > 0`;

const medianOfReleased = `
select count(*)::int as count, percentile_cont(0.5) within group (order by extract(epoch from e.released_at - e.filed_at) / 3600) as hours
from ${entriesAsked} where e.released_at is not null`;
