import { UserError } from '@landfall/service-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ReviewExaminationLevel } from '../review/review.enums.js';
import { ReviewExaminationReason } from './examination-setting.type.js';
import { Review } from '../review/review.type.js';

@InputType({ description: 'Which examination an officer sets in place of the one that stands, and why.' })
export class SetExaminationInput {
  @Field(() => ID, { description: 'The review, held by the caller.' })
  reviewId!: string;

  @Field(() => Int, { description: 'The version of the review that the officer saw.' })
  expectedVersion!: number;

  @Field(() => ReviewExaminationLevel, { description: 'The examination that binds from now on.' })
  examination!: ReviewExaminationLevel;

  @Field(() => ReviewExaminationReason, { description: 'Why: a reason that raises it, or one that lowers it.' })
  reasonCode!: ReviewExaminationReason;

  @Field(() => String, {
    nullable: true,
    description: 'A note for Customs, up to 2,000 characters, needed with `OTHER`; it stays in review.',
  })
  note?: string | null;

  @Field(() => ID, { description: 'Chosen by the caller: the same request again with the same key is done once.' })
  idempotencyKey!: string;
}

@ObjectType({
  description: 'The review with the examination that binds, or why it was not set.',
  simpleResolvers: true,
})
export class SetExaminationPayload {
  @Field(() => Review, { nullable: true, description: 'The review as it stands now.' })
  review!: Review | null;

  @Field(() => [UserError], { description: 'Every reason why it was not set; empty when it was.' })
  userErrors!: UserError[];
}
