import { part } from '@landfall/service-kit';
import { followAccess } from './access.js';
import { EntryChangeTable } from './entry-change.table.js';
import { followEntries } from './follow-entries.js';
import { ChangesOfReview } from './review-changes.js';
import { whenRequestAnswered } from './when-request-answered.js';
import { whenRightsChanged } from './when-rights-changed.js';

/** What review does about what others announce. */
export const followPart = part({
  resolvers: [ChangesOfReview],
  access: followAccess,
  records: [EntryChangeTable],
  reactions: [followEntries, whenRequestAnswered, whenRightsChanged],
});
