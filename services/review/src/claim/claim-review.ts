import { claim as claiming } from '@landfall/law/shared/life-cycles/review';
import { openMoves } from '@landfall/rule';
import {
  changedMeanwhile,
  done,
  mutation,
  refused,
  toUserError,
  UserError,
  whoMoves,
  type Caller,
} from '@landfall/service-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { reviewToWorkOn } from '../review/load-review.js';
import { reviewClaimed } from '../review/review-events.js';
import { reviewAgain, reviewNotThere, reviewShown } from '../review/review-payload.js';
import { claim } from '../review/review-status.js';
import type { ReviewRow } from '../review/review.table.js';
import { Review } from '../review/review.type.js';
import { letClaimRun } from './when-claim-idle.js';

@InputType({ description: 'Which review an officer takes from the queue.' })
class ClaimReviewInput {
  @Field(() => ID, { description: 'The review to claim.' })
  reviewId!: string;

  @Field(() => Int, { description: 'The version of the review that the officer saw.' })
  expectedVersion!: number;

  @Field(() => ID, { description: 'Chosen by the caller: the same request again with the same key is done once.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'The claimed review, or why it was not claimed.', simpleResolvers: true })
class ClaimReviewPayload {
  @Field(() => Review, { nullable: true, description: 'The review as it stands now.' })
  review!: Review | null;

  @Field(() => [UserError], { description: 'Why it was not claimed; `CONFLICT` when another officer was first.' })
  userErrors!: UserError[];
}

export const claimReview = mutation({
  name: 'claimReview',
  description: 'Takes a review from the queue, so that the caller alone decides it. Officers of its port.',
  may: whoMoves(claiming),
  input: ClaimReviewInput,
  inputSays: 'Which review, and the version seen.',
  answers: ClaimReviewPayload,
  again: reviewAgain,
  async work(input, it) {
    const review = await reviewToWorkOn(it, input.reviewId);
    if (!review) return refused(reviewNotThere);
    const conflict = whyNotClaimable(review, input, it.caller);
    if (conflict) return refused(reviewShown(review, it.caller, conflict));
    Object.assign(review, claim(review, it.caller.subject, it.now));
    await letClaimRun(it.em, review);
    return done(reviewShown(review, it.caller), review.id, reviewClaimed(review, it.caller.subject));
  },
});

function whyNotClaimable(
  { status, claimedBy, version }: ReviewRow,
  { expectedVersion }: ClaimReviewInput,
  { subject }: Caller,
): UserError | null {
  const { closed } = openMoves([claiming], status, { status, isMine: claimedBy === subject });
  const [why] = closed.flatMap((one) => one.why.map(toUserError));
  if (why) return why;
  return version === expectedVersion ? null : changedMeanwhile('review', ['expectedVersion'], version);
}
