import { UserError } from '@landfall/service-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Review } from '../review/review.type.js';

@InputType({ description: 'That an officer still works on a review.' })
export class KeepReviewInput {
  @Field(() => ID, { description: 'The review, held by the caller.' })
  reviewId!: string;
}

@ObjectType({ description: 'The review that is kept, or why it is not.', simpleResolvers: true })
export class KeepReviewPayload {
  @Field(() => Review, { nullable: true, description: 'The review as it stands now.' })
  review!: Review | null;

  @Field(() => [UserError], { description: 'Why it is not kept; empty when it is.' })
  userErrors!: UserError[];
}
