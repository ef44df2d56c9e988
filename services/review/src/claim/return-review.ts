import { putBack as puttingBack } from '@landfall/law/shared/life-cycles/review';
import { changedMeanwhile, done, mutation, refused, UserError, whoMoves, type Caller } from '@landfall/service-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { officerOfPort, supervisorOfPort } from '../access.js';
import { reviewToWorkOn } from '../review/load-review.js';
import { reviewReturned } from '../review/review-events.js';
import { reviewAgain, reviewNotThere, reviewShown } from '../review/review-payload.js';
import { putBack } from '../review/review-status.js';
import { ReturnReviewReason } from '../review/review.enums.js';
import type { ReviewRow } from '../review/review.table.js';
import { Review } from '../review/review.type.js';
import { notHeldByYou } from './held-review.js';

@InputType({ description: 'Which claimed review goes back to the queue, and why.' })
class ReturnReviewInput {
  @Field(() => ID, { description: 'The review to put back.' })
  reviewId!: string;

  @Field(() => Int, { description: 'The version of the review that the officer saw.' })
  expectedVersion!: number;

  @Field(() => ReturnReviewReason, { description: 'Why it goes back.' })
  reasonCode!: ReturnReviewReason;

  @Field(() => ID, { description: 'Chosen by the caller: the same request again with the same key is done once.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'The review back in the queue, or why it was not put back.', simpleResolvers: true })
class ReturnReviewPayload {
  @Field(() => Review, { nullable: true, description: 'The review as it stands now.' })
  review!: Review | null;

  @Field(() => [UserError], { description: 'Why it was not put back; empty when it was.' })
  userErrors!: UserError[];
}

export const returnReview = mutation({
  name: 'returnReview',
  description:
    'Puts a claimed review back, to its old place in the queue. Whoever holds it, or a supervisor of its port.',
  may: whoMoves(puttingBack),
  input: ReturnReviewInput,
  inputSays: 'Which review, and why.',
  answers: ReturnReviewPayload,
  again: reviewAgain,
  async work(input, it) {
    const review = await reviewToWorkOn(it, input.reviewId, mayReturn);
    if (!review) return refused(reviewNotThere);
    const broken = whyNotReturnable(review, input, it.caller);
    if (broken) return refused(reviewShown(review, it.caller, broken));
    Object.assign(review, putBack(review, input.reasonCode));
    return done(reviewShown(review, it.caller), review.id, reviewReturned(review, input.reasonCode));
  },
});

const mayReturn = (caller: Caller, port: string): boolean =>
  officerOfPort(caller, port) || supervisorOfPort(caller, port);

function whyNotReturnable(review: ReviewRow, { expectedVersion }: ReturnReviewInput, caller: Caller) {
  const takesAway = supervisorOfPort(caller, review.port) && review.status === 'CLAIMED';
  if (!takesAway && review.claimedBy !== caller.subject) return notHeldByYou(review);
  return review.version === expectedVersion ? null : changedMeanwhile('review', ['expectedVersion'], review.version);
}
