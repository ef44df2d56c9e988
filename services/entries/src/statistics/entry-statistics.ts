import { Decimal, Temporal } from '@landfall/rule';
import type { Context } from '@landfall/service-kit';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { countEntries, type CountedGroup } from './count-entries.js';
import { EntryStatistics, EntryStatisticsFilter, EntryStatisticsGroup } from './entry-statistics.type.js';

@Resolver()
export class EntryStatisticsQuery {
  @Query(() => EntryStatistics, {
    description: 'Counts and values of the entries at your ports, for analysts and supervisors.',
  })
  async entryStatistics(
    @Arg('filter', () => EntryStatisticsFilter, { nullable: true, description: 'Which ones; all when left out.' })
    filter: EntryStatisticsFilter | null,
    @Ctx() { em, caller }: Context,
  ): Promise<EntryStatistics> {
    const ports = caller.ports.filter((port) => (filter?.port ?? port) === port);
    const { groups, medianHoursToRelease } = await countEntries(em, { ...filter, ports });
    const [whole] = groupsBy('everything', groups);
    return Object.assign(new EntryStatistics(), {
      entryCount: whole?.count ?? 0,
      valueUsd: whole?.valueUsd ?? new Decimal(0),
      dutyUsd: new Decimal(groups.find(({ by }) => by === 'everything')?.duty_usd ?? 0),
      medianHoursToRelease,
      byStatus: groupsBy('status', groups),
      byPort: groupsBy('port', groups),
      byMode: groupsBy('mode', groups),
      byWeek: everyWeek(groupsBy('week', groups)),
    });
  }
}

function groupsBy(by: CountedGroup['by'], groups: readonly CountedGroup[]): EntryStatisticsGroup[] {
  const some = groups.filter((group) => group.by === by);
  const sorted = some.toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  return sorted.map(({ key, count, value_usd }) => toGroup(key, count, new Decimal(value_usd)));
}

const toGroup = (key: string, count: number, valueUsd: Decimal): EntryStatisticsGroup =>
  Object.assign(new EntryStatisticsGroup(), { key, count, valueUsd });

/** From the first week to the last: one without an entry is a fact too. */
function everyWeek(some: EntryStatisticsGroup[]): EntryStatisticsGroup[] {
  const weeks = new Map(some.map((week) => [week.key, week]));
  const mondays = [...weeks.keys()].sort();
  if (mondays.length === 0) return [];
  const [first, last] = [mondays[0]!, mondays.at(-1)!].map((monday) => Temporal.PlainDate.from(monday));
  const count = first!.until(last!).total({ unit: 'weeks', relativeTo: first! }) + 1;
  return Array.from({ length: count }, (_, n) => {
    const monday = first!.add({ weeks: n }).toString();
    return weeks.get(monday) ?? toGroup(monday, 0, new Decimal(0));
  });
}
