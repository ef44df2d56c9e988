import { Decimal, Temporal } from '@landfall/rule';
import { as, dayAsked, type Context } from '@landfall/service-kit';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { countEntries, countWeeks, type CountedGroup } from './count-entries.js';
import {
  EntryStatistics,
  EntryStatisticsFilter,
  EntryStatisticsGroup,
  EntryStatisticsWithheld,
} from './entry-statistics.type.js';
import { readCode } from '../kinds/form/answers.js';
import { portsWithEnough, stretchesOf, stretchesWithin, type Stretch } from './stretches.js';
import { withhold } from './withhold.js';

@Resolver()
export class EntryStatisticsQuery {
  @Query(() => EntryStatistics, {
    description:
      'Counts and values of the entries at your ports, for analysts and supervisors. No figure stands for fewer than five entries.',
  })
  async entryStatistics(
    @Arg('filter', () => EntryStatisticsFilter, { nullable: true, description: 'Which ones; all when left out.' })
    filter: EntryStatisticsFilter | null,
    @Ctx() { em, caller }: Context,
  ): Promise<EntryStatistics> {
    const [first, last] = [dayAsked(filter?.from, 'filter.from'), dayAsked(filter?.to, 'filter.to')];
    const only = readCode(filter?.port);
    const asked = caller.ports.filter((port) => only === '' || only === port);
    const weeks = await countWeeks(em, caller.ports);
    const known = portsWithEnough(caller.ports, weeks);
    const stretches = stretchesWithin(stretchesOf(known, weeks), first, last);
    const [from, to] = [stretches[0]?.monday ?? null, stretches.at(-1)?.sunday ?? null];
    const ports = from ? asked.filter((port) => known.includes(port)) : [];
    const { groups, medianHoursToRelease } = await countEntries(em, { from, to, ports });
    const [whole] = groupsBy('everything', groups);
    const tooSmall = asked.filter((port) => !known.includes(port) && weeks.some((week) => week.port === port));
    return as(EntryStatistics, {
      entryCount: whole?.count ?? 0,
      withheld: !whole && tooSmall.length ? EntryStatisticsWithheld.FEWER_THAN_5 : null,
      ...{ from, to },
      valueUsd: whole?.valueUsd ?? new Decimal(0),
      dutyUsd: new Decimal(groups.find(({ by }) => by === 'everything')?.duty_usd ?? 0),
      medianHoursToRelease,
      byStatus: withhold(groupsBy('status', groups)),
      byPort: [...groupsBy('port', groups), ...tooSmall.map(portWithheld)],
      byMode: withhold(groupsBy('mode', groups)),
      byWeek: whole ? everyWeek(groupsBy('week', groups), stretches) : [],
    });
  }
}

const portWithheld = (port: string): EntryStatisticsGroup =>
  Object.assign(toGroup(port, 0, new Decimal(0)), { withheld: EntryStatisticsWithheld.FEWER_THAN_5 });

function groupsBy(by: CountedGroup['by'], groups: readonly CountedGroup[]): EntryStatisticsGroup[] {
  const some = groups.filter((group) => group.by === by);
  const sorted = some.toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  return sorted.map(({ key, count, value_usd }) => toGroup(key, count, new Decimal(value_usd)));
}

const toGroup = (key: string, count: number, valueUsd: Decimal, weeks: number | null = null): EntryStatisticsGroup =>
  as(EntryStatisticsGroup, { key, count, valueUsd, weeks, withheld: null });

/** From the first stretch to the last: a week between them without an entry is a fact too. */
function everyWeek(some: EntryStatisticsGroup[], stretches: readonly Stretch[]): EntryStatisticsGroup[] {
  return stretches.flatMap(({ monday, sunday }, n) => {
    const within = some.filter(({ key }) => key >= monday && key <= sunday);
    const count = within.reduce((total, week) => total + week.count, 0);
    const valueUsd = within.reduce((total, week) => total.plus(week.valueUsd), new Decimal(0));
    const next = stretches[n + 1]?.monday;
    const empty = next ? mondaysBetween(sunday, next).map((week) => toGroup(week, 0, new Decimal(0), 1)) : [];
    return [toGroup(monday, count, valueUsd, weeksFrom(monday, sunday)), ...empty];
  });
}

const weeksFrom = (monday: string, sunday: string): number =>
  (Temporal.PlainDate.from(monday).until(Temporal.PlainDate.from(sunday), { largestUnit: 'days' }).days + 1) / 7;

/** The Mondays after a Sunday and before the next stretch. */
function mondaysBetween(sunday: string, next: string): string[] {
  const first = Temporal.PlainDate.from(sunday).add({ days: 1 });
  const count = first.until(Temporal.PlainDate.from(next), { largestUnit: 'days' }).days / 7;
  return Array.from({ length: count }, (_, n) => first.add({ weeks: n }).toString());
}
