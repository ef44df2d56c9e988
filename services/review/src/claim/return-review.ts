import {
  change,
  changedMeanwhile,
  done,
  refused,
  type Caller,
  type Context,
  type Operation,
} from '@landfall/service-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { officerOfPort, supervisorOfPort } from '../access.js';
import { notHeldByYou } from './held-review.js';
import { reviewToWorkOn } from '../review/load-review.js';
import { ReturnReviewInput, ReturnReviewPayload } from './return-review.input.js';
import { reviewReturned } from '../review/review-events.js';
import { reviewPayload, reviewPayloadAgain } from '../review/review-payload.js';
import { putBack } from '../review/review-status.js';
import type { ReviewRow } from '../review/review.table.js';

const operation: Operation<ReturnReviewPayload> = {
  name: 'returnReview',
  payload: ReturnReviewPayload,
  again: reviewPayloadAgain(ReturnReviewPayload),
};

const mayReturn = (caller: Caller, port: string): boolean =>
  officerOfPort(caller, port) || supervisorOfPort(caller, port);

@Resolver()
export class ReturnReview {
  @Mutation(() => ReturnReviewPayload, {
    description:
      'Puts a claimed review back, to its old place in the queue. Whoever holds it, or a supervisor of its port.',
  })
  async returnReview(
    @Arg('input', () => ReturnReviewInput, { description: 'Which review, and why.' }) input: ReturnReviewInput,
    @Ctx() context: Context,
  ): Promise<ReturnReviewPayload> {
    return change(operation, input, context, async (it) => {
      const review = await reviewToWorkOn(it, input.reviewId, mayReturn);
      const broken = whyNotReturnable(review, input, it.caller);
      if (broken) return refused(reviewPayload(ReturnReviewPayload, review, it.caller, [broken]));
      putBack(review, input.reasonCode);
      return done(
        reviewPayload(ReturnReviewPayload, review, it.caller),
        review.id,
        reviewReturned(review, input.reasonCode),
      );
    });
  }
}

function whyNotReturnable(review: ReviewRow, { expectedVersion }: ReturnReviewInput, caller: Caller) {
  const takesAway = supervisorOfPort(caller, review.port) && review.status === 'CLAIMED';
  if (!takesAway && review.claimedBy !== caller.subject) return notHeldByYou(review);
  return review.version === expectedVersion ? null : changedMeanwhile('review', ['expectedVersion'], review.version);
}
