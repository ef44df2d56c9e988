import { claimIsWorkedOn } from '@landfall/law/examination/claim';
import { setDeadline, type WhenRunOut } from '@landfall/service-kit';
import { LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { idleReturnsAt } from './idle.js';
import { reviewReturned } from '../review/review-events.js';
import { putBack } from '../review/review-status.js';
import { ReviewTable, type ReviewRow } from '../review/review.table.js';

/** A claim on which nothing was done for too long goes back to the queue; what was done meanwhile gives it more time. */
export const whenClaimIdle: WhenRunOut = async (em, { about: id }, { now }) => {
  const review = await em.findOne(ReviewTable, { id, status: 'CLAIMED' }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const returnsAt = review && idleReturnsAt(review);
  if (!review || !returnsAt) return [];
  if (returnsAt >= now) {
    await letClaimRun(em, review);
    return [];
  }
  Object.assign(review, putBack(review, 'IDLE'));
  return [reviewReturned(review, 'IDLE')];
};

/**
 * From when on it is looked whether the claim is idle. What its holder does gives it more time without a write here: that is
 * found when it is looked at, and so is that nobody holds it any more.
 */
export async function letClaimRun(em: SqlEntityManager, review: ReviewRow): Promise<void> {
  const runsOutAt = idleReturnsAt(review)!;
  await setDeadline(em, { clock: claimIsWorkedOn.code, about: review.id, accountId: null, runsOutAt });
}
