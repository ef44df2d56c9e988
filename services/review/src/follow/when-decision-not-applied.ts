import { notApplied } from '@landfall/law/shared/life-cycles/review';
import type { EventHandler } from '@landfall/service-kit';
import { lockedReviewOf } from '../review/locked-review.js';
import { reviewReturned } from '../review/review-events.js';
import { putBack } from '../review/review-status.js';

/** A decision that entries could not apply brings the review back to the queue, with the reason shown. */
export const whenDecisionNotApplied: EventHandler<'entry.decision-not-applied'> = async (em, { data }, { append }) => {
  const review = await lockedReviewOf(em, data.entryId);
  // A later filing, or an officer who took it up again, has left that decision behind.
  if (!review || !notApplied.from.includes(review.status)) return;
  const undecided = { waitingFor: null, dueOn: null, decision: null, decisionReason: null, decidedAt: null };
  const entryVersion = Math.max(review.entryVersion, data.entryVersion);
  Object.assign(review, undecided, { notApplied: data.findings, entryVersion });
  putBack(review, 'DECISION_NOT_APPLIED');
  await append(reviewReturned(review, 'DECISION_NOT_APPLIED'));
};
