import { UserError } from '@landfall/service-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Review } from '../review/review.type.js';

@InputType({ description: 'Which review an officer takes from the queue.' })
export class ClaimReviewInput {
  @Field(() => ID, { description: 'The review to claim.' })
  reviewId!: string;

  @Field(() => Int, { description: 'The version of the review that the officer saw.' })
  expectedVersion!: number;

  @Field(() => ID, { description: 'Chosen by the caller: the same request again with the same key is done once.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'The claimed review, or why it was not claimed.', simpleResolvers: true })
export class ClaimReviewPayload {
  @Field(() => Review, { nullable: true, description: 'The review as it stands now.' })
  review!: Review | null;

  @Field(() => [UserError], { description: 'Why it was not claimed; `CONFLICT` when another officer was first.' })
  userErrors!: UserError[];
}
