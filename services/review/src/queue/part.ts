import { part } from '@landfall/service-kit';
import { queueAccess } from './access.js';
import { QueueChangesByCursor } from './queue-changes.js';
import { loadQueueChange, QueueChangeByCursor } from './queue-change.js';
import { ReviewCountsQuery } from './review-counts.js';
import { Reviews } from './reviews.js';
import { StuckReasonOfReview } from './stuck-reason.js';

/** The officers' queue, and what changes in it. */
export const queuePart = part({
  resolvers: [Reviews, ReviewCountsQuery, QueueChangeByCursor, QueueChangesByCursor, StuckReasonOfReview],
  references: { QueueChange: ({ id }, context) => loadQueueChange(id, context) },
  access: queueAccess,
});
