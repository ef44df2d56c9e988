import { done, mutation, refused, UserError } from '@landfall/service-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { officer } from '../access.js';
import { reviewToWorkOn } from '../review/load-review.js';
import { reviewNotThere, reviewShown } from '../review/review-payload.js';
import { Review } from '../review/review.type.js';
import { notHeldByYou } from './held-review.js';

@InputType({ description: 'That an officer still works on a review.' })
class KeepReviewInput {
  @Field(() => ID, { description: 'The review, held by the caller.' })
  reviewId!: string;
}

@ObjectType({ description: 'The review that is kept, or why it is not.', simpleResolvers: true })
class KeepReviewPayload {
  @Field(() => Review, { nullable: true, description: 'The review as it stands now.' })
  review!: Review | null;

  @Field(() => [UserError], { description: 'Why it is not kept; empty when it is.' })
  userErrors!: UserError[];
}

export const keepReview = mutation({
  name: 'keepReview',
  description:
    'Says that the caller still works on the review it holds: a claim left idle for 30 minutes goes back to the queue.',
  may: officer,
  input: KeepReviewInput,
  inputSays: 'Which review.',
  answers: KeepReviewPayload,
  async work({ reviewId }, it) {
    const review = await reviewToWorkOn(it, reviewId);
    if (!review) return refused(reviewNotThere);
    if (review.claimedBy !== it.caller.subject) return refused(reviewShown(review, it.caller, notHeldByYou(review)));
    review.claimSeenAt = it.now;
    return done(reviewShown(review, it.caller), review.id);
  },
});
