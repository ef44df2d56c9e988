import { UserError } from '@landfall/service-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ReturnReviewReason } from '../review/review.enums.js';
import { Review } from '../review/review.type.js';

@InputType({ description: 'Which claimed review goes back to the queue, and why.' })
export class ReturnReviewInput {
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
export class ReturnReviewPayload {
  @Field(() => Review, { nullable: true, description: 'The review as it stands now.' })
  review!: Review | null;

  @Field(() => [UserError], { description: 'Why it was not put back; empty when it was.' })
  userErrors!: UserError[];
}
