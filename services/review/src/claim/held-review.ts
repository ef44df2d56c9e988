import { userError, type UserError } from '@landfall/service-kit';
import type { ReviewRow } from '../review/review.table.js';

/** The error of an officer who works on a review without holding it. */
export function notHeldByYou({ claimedBy }: ReviewRow): UserError {
  const who = claimedBy ? 'Another officer holds this review.' : 'Nobody holds this review.';
  return userError('NOT_CLAIMED_BY_YOU', `${who} Only the officer who claimed it may do this.`, ['reviewId'], {
    nextStep: claimedBy ? 'Ask that officer, or a supervisor, to return it.' : 'Claim it first.',
  });
}
