import type { ResultOf } from 'gql.tada';
import { graphql } from '../graph/graph.ts';

const StatisticsGroup = graphql(`
  fragment StatisticsGroup on EntryStatisticsGroup {
    key
    count
    valueUsd
    withheld
    weeks
  }
`);

/** Counts and sums of the entries at the analyst's ports. */
export const Statistics = graphql(
  `
    query Statistics($filter: EntryStatisticsFilter) {
      entryStatistics(filter: $filter) {
        entryCount
        withheld
        from
        to
        valueUsd
        dutyUsd
        medianHoursToRelease
        byStatus {
          ...StatisticsGroup
        }
        byPort {
          ...StatisticsGroup
        }
        byMode {
          ...StatisticsGroup
        }
        byWeek {
          ...StatisticsGroup
        }
      }
    }
  `,
  [StatisticsGroup],
);

export type Figures = NonNullable<ResultOf<typeof Statistics>['entryStatistics']>;
export type Group = Figures['byStatus'][number];

/** A group with what people call it. */
export interface NamedGroup extends Group {
  name: string;
}
