import type { EventHandler } from '@landfall/service-kit';
import { decisionNotApplied } from './decide-what-follows.js';
import { lockedReviewOf } from '../review/locked-review.js';
import { reviewReturned } from '../review/review-events.js';

/** A decision that entries could not apply brings the review back to the queue, with the reason shown. */
export const whenDecisionNotApplied: EventHandler<'entry.decision-not-applied'> = async (em, { data }, { append }) => {
  const review = await lockedReviewOf(em, data.entryId);
  const back = review && decisionNotApplied(review, data);
  if (!back) return;
  Object.assign(review, back);
  await append(reviewReturned(review, 'DECISION_NOT_APPLIED'));
};
