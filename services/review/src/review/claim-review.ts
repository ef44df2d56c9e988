import {
  change,
  changedMeanwhile,
  done,
  refused,
  userError,
  type Context,
  type Operation,
} from '@landfall/service-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { ClaimReviewInput, ClaimReviewPayload } from './claim-review.input.js';
import { reviewToWorkOn } from './load-review.js';
import { reviewPayload, reviewPayloadAgain } from './review-payload.js';
import { reviewClaimed } from './review-events.js';
import { claim, mayMove } from './review-status.js';
import type { ReviewRow } from './review.table.js';

const operation: Operation<ClaimReviewPayload> = {
  name: 'claimReview',
  payload: ClaimReviewPayload,
  again: reviewPayloadAgain(ClaimReviewPayload),
};

@Resolver()
export class ClaimReview {
  @Mutation(() => ClaimReviewPayload, {
    description: 'Takes a review from the queue, so that the caller alone decides it. Officers of its port.',
  })
  async claimReview(
    @Arg('input', () => ClaimReviewInput, { description: 'Which review, and the version seen.' })
    input: ClaimReviewInput,
    @Ctx() context: Context,
  ): Promise<ClaimReviewPayload> {
    return change(operation, input, context, async (it) => {
      const review = await reviewToWorkOn(it, input.reviewId);
      const conflict = whyNotClaimable(review, input, it.caller.subject);
      if (conflict) return refused(reviewPayload(ClaimReviewPayload, review, it.caller, [conflict]));
      claim(review, it.caller.subject, it.now);
      return done(
        reviewPayload(ClaimReviewPayload, review, it.caller),
        review.id,
        reviewClaimed(review, it.caller.subject),
      );
    });
  }
}

function whyNotClaimable(review: ReviewRow, { expectedVersion }: ClaimReviewInput, officerId: string) {
  if (review.status === 'CLAIMED') {
    const who =
      review.claimedBy === officerId ? 'You hold this review already.' : 'Another officer has claimed this review.';
    return userError('CONFLICT', who, ['reviewId'], {
      nextStep: 'Take another review from the queue, or look at this one again.',
    });
  }
  if (!mayMove(review.status, 'CLAIMED')) {
    return userError('CONFLICT', 'This review is decided, so nobody can claim it now.', ['reviewId'], {
      nextStep: 'It comes back to the queue if the decision cannot be applied.',
    });
  }
  return review.version === expectedVersion ? null : changedMeanwhile('review', ['expectedVersion'], review.version);
}
