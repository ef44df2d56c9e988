// What becomes of a review, decided without storage: the only place where its status changes.
import type { ReasonOfReturn, ReviewStage } from '@landfall/law';
import { reviewLife } from '@landfall/law/shared/life-cycles/review';
import { mayMove as isMove } from '@landfall/rule';
import type { ReviewRow } from './review.table.js';

/** The fields of a review that change. */
export type ReviewChange = Partial<ReviewRow>;

/** Whether a review may go from one status to another, as its life cycle says. */
export const mayMove = (from: ReviewStage, to: ReviewStage): boolean => isMove(reviewLife, from, to);

/**
 * A review moves, and rises by a version.
 * @throws when its life cycle has no such move, which is a fault of the caller.
 */
export function move({ status, version }: ReviewRow, to: ReviewStage): ReviewChange {
  if (!mayMove(status, to)) throw new Error(`A review does not go from ${status} to ${to}`);
  const moved = { status: to, version: version + 1 };
  return to === 'CLAIMED' ? moved : { ...moved, claimedBy: null, claimedAt: null, claimSeenAt: null };
}

/** An officer gets a review, who alone decides it until it goes back. */
export const claim = (review: ReviewRow, officerId: string, at: Date): ReviewChange => ({
  ...move(review, 'CLAIMED'),
  ...{ claimedBy: officerId, claimedAt: at, claimSeenAt: at },
  ...{ returnedReason: null, returnedFrom: null },
});

/** A claimed review goes back to its old place in the queue, and keeps why and from whom. */
export const putBack = (review: ReviewRow, reason: ReasonOfReturn): ReviewChange => ({
  ...move(review, review.waitingFor ? 'WAITING' : 'OPEN'),
  ...{ returnedReason: reason, returnedFrom: review.claimedBy ?? null },
});

const waitsForNothing = { waitingFor: null, dueOn: null, overdueAt: null };

/** Its last decision no longer stands. */
export const undecided = {
  ...waitsForNothing,
  ...{ decisionId: null, decision: null, decisionReason: null, decidedAt: null },
};

/** A review that nobody holds comes back to the queue for what is told of its entry: nothing is waited for any more. */
export const bringBack = (review: ReviewRow, reason: ReasonOfReturn): ReviewChange => ({
  ...move(review, 'OPEN'),
  ...waitsForNothing,
  ...{ returnedReason: reason, returnedFrom: null },
});

/** What the review shows of its entry is new: an officer who holds it keeps it, and is told by the version to look again. */
export const lookAgain = (review: ReviewRow): ReviewChange =>
  review.status === 'OPEN' || review.status === 'CLAIMED' ? { version: review.version + 1 } : move(review, 'OPEN');

/** The entry has ended, and its review with it; one that has ended stays as it is. */
export const close = (review: ReviewRow): ReviewChange =>
  mayMove(review.status, 'CLOSED') ? { ...waitsForNothing, ...move(review, 'CLOSED') } : {};
