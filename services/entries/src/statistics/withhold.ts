import { as } from '@landfall/service-kit';
import { Decimal } from '@landfall/rule';
import { EntryStatisticsGroup, EntryStatisticsWithheld } from './entry-statistics.type.js';
import { fewest } from './stretches.js';

/**
 * The groups of one kind without the figures of those that are too small. One alone would be told by the difference to
 * all: then the next smallest is withheld with it, until so many entries stand behind what is withheld together.
 */
export function withhold(groups: readonly EntryStatisticsGroup[]): EntryStatisticsGroup[] {
  const smallestFirst = groups.toSorted((one, other) => one.count - other.count);
  const withheld = new Set<EntryStatisticsGroup>();
  let behind = 0;
  for (const group of smallestFirst) {
    const isHidden = withheld.size > 0 && (withheld.size < 2 || behind < fewest);
    if (group.count >= fewest && !isHidden) break;
    if (group.count === 0) continue;
    withheld.add(group);
    behind += group.count;
  }
  return groups.map((group) => (withheld.has(group) ? without(group) : group));
}

const without = (group: EntryStatisticsGroup): EntryStatisticsGroup =>
  as(EntryStatisticsGroup, {
    ...group,
    ...{ count: 0, valueUsd: new Decimal(0) },
    withheld: group.count < fewest ? EntryStatisticsWithheld.FEWER_THAN_5 : EntryStatisticsWithheld.WOULD_TELL_ANOTHER,
  });
