import { part } from '@landfall/service-kit';
import { selectivityAccess } from './access.js';
import { CriterionTable } from './criterion.table.js';
import { keepCriteria } from './keep-criteria.js';
import { SelectivityOfReview } from './review-selectivity.js';
import { keepSamplingDays } from './sampling-days.js';
import { SamplingDayTable, SelectivityTable } from './selectivity.table.js';

/** What examination is proposed for an entry, and by what. */
export const selectivityPart = part({
  resolvers: [SelectivityOfReview],
  access: selectivityAccess,
  records: [SelectivityTable, SamplingDayTable, CriterionTable],
  appendOnly: ['selectivity_result', 'sampling_day'],
  beforeEvents: keepCriteria,
  whenStarted: keepSamplingDays,
});
