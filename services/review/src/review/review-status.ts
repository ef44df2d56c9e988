import type { ReasonOfReturn, ReviewStage } from '@landfall/law';
import { reviewLife } from '@landfall/law/shared/life-cycles/review';
import { mayMove as isMove } from '@landfall/rule';
import type { ReviewRow } from './review.table.js';

/** What the filer was asked for and has not brought yet. */
export type WaitingFor = 'DOCUMENT' | 'FILING';

/** Whether a review may go from one status to another, as its life cycle says. */
export const mayMove = (from: ReviewStage, to: ReviewStage): boolean => isMove(reviewLife, from, to);

/**
 * Moves a review and raises its version: the only place where its status changes.
 * @throws when its life cycle has no such move, which is a fault of the caller.
 */
export function move(review: ReviewRow, to: ReviewStage): void {
  if (!mayMove(review.status, to)) throw new Error(`A review does not go from ${review.status} to ${to}`);
  review.status = to;
  review.version += 1;
  if (to === 'CLAIMED') return;
  review.claimedBy = null;
  review.claimedAt = null;
  review.claimSeenAt = null;
}

/** Gives a review to an officer, who alone decides it until it goes back. */
export function claim(review: ReviewRow, officerId: string, at: Date): void {
  move(review, 'CLAIMED');
  review.claimedBy = officerId;
  review.claimedAt = review.claimSeenAt = at;
  review.returnedReason = review.returnedFrom = null;
}

/** Puts a claimed review back to its old place in the queue, and keeps why and from whom. */
export function putBack(review: ReviewRow, reason: ReasonOfReturn): void {
  review.returnedReason = reason;
  review.returnedFrom = review.claimedBy;
  move(review, review.waitingFor ? 'WAITING' : 'OPEN');
}
