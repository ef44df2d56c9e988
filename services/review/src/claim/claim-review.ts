import { claim as claiming } from '@landfall/law/shared/life-cycles/review';
import { openMoves } from '@landfall/rule';
import {
  change,
  changedMeanwhile,
  done,
  refused,
  toUserError,
  type Context,
  type Operation,
  type UserError,
} from '@landfall/service-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { ClaimReviewInput, ClaimReviewPayload } from './claim-review.input.js';
import { reviewToWorkOn } from '../review/load-review.js';
import { reviewPayload, reviewPayloadAgain } from '../review/review-payload.js';
import { reviewClaimed } from '../review/review-events.js';
import { claim } from '../review/review-status.js';
import type { ReviewRow } from '../review/review.table.js';

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

function whyNotClaimable(
  { status, claimedBy, version }: ReviewRow,
  { expectedVersion }: ClaimReviewInput,
  officerId: string,
): UserError | null {
  const { closed } = openMoves([claiming], status, { status, isMine: claimedBy === officerId });
  const [why] = closed.flatMap((one) => one.why.map(toUserError));
  if (why) return why;
  return version === expectedVersion ? null : changedMeanwhile('review', ['expectedVersion'], version);
}
