import { claimIsWorkedOn } from '@landfall/law/examination/claim';
import { part } from '@landfall/service-kit';
import { claimAccess } from './access.js';
import { claimReview } from './claim-review.js';
import { IdleReturnsAt } from './idle-returns-at.js';
import { keepReview } from './keep-review.js';
import { returnReview } from './return-review.js';
import { whenClaimIdle } from './when-claim-idle.js';

/** An officer takes a review from the queue, keeps it, and gives it back. */
export const claimPart = part({
  operations: [claimReview, keepReview, returnReview],
  resolvers: [IdleReturnsAt],
  access: claimAccess,
  deadlines: { [claimIsWorkedOn.code]: whenClaimIdle },
});
