import { change, done, refused, type Context } from '@landfall/service-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { notHeldByYou } from './held-review.js';
import { KeepReviewInput, KeepReviewPayload } from './keep-review.input.js';
import { reviewToWorkOn } from '../review/load-review.js';
import { reviewPayload } from '../review/review-payload.js';

const operation = { name: 'keepReview', payload: KeepReviewPayload };

@Resolver()
export class KeepReview {
  @Mutation(() => KeepReviewPayload, {
    description:
      'Says that the caller still works on the review it holds: a claim left idle for 30 minutes goes back to the queue.',
  })
  async keepReview(
    @Arg('input', () => KeepReviewInput, { description: 'Which review.' }) input: KeepReviewInput,
    @Ctx() context: Context,
  ): Promise<KeepReviewPayload> {
    return change(operation, input, context, async (it) => {
      const review = await reviewToWorkOn(it, input.reviewId);
      if (review.claimedBy !== it.caller.subject)
        return refused(reviewPayload(KeepReviewPayload, review, it.caller, [notHeldByYou(review)]));
      review.claimSeenAt = it.now;
      return done(reviewPayload(KeepReviewPayload, review, it.caller), review.id);
    });
  }
}
