import { asItsParent, line, part } from '@landfall/service-kit';
import { seesStatistics } from '../access.js';
import { EntryStatisticsQuery } from './entry-statistics.js';

const statisticsFields =
  'entryCount withheld from to valueUsd dutyUsd medianHoursToRelease byStatus byPort byMode byWeek';

/** Counts entries for analysts. */
export const statisticsPart = part({
  resolvers: [EntryStatisticsQuery],
  access: {
    Query: { entryStatistics: seesStatistics },
    types: {
      EntryStatistics: line(asItsParent, statisticsFields),
      EntryStatisticsGroup: line(asItsParent, 'key count valueUsd withheld weeks'),
    },
  },
});
