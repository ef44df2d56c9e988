import { asItsParent, hasRole, line, part, who } from '@landfall/service-kit';
import { EntryStatisticsQuery } from './entry-statistics.js';

const seesStatistics = who('analysts and supervisors, of the ports that they work at', (caller) =>
  hasRole(caller, 'ANALYST', 'SUPERVISOR'),
);

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
