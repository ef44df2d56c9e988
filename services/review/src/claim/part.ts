import { part } from '@landfall/service-kit';
import { claimReview } from './claim-review.js';
import { keepReview } from './keep-review.js';
import { keepClaimsMoving } from './return-idle-claims.js';
import { returnReview } from './return-review.js';

/** An officer takes a review from the queue, keeps it, and gives it back. */
export const claimPart = part({
  operations: [claimReview, keepReview, returnReview],
  whenStarted: keepClaimsMoving,
});
