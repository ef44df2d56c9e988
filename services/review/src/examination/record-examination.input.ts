import { UserError } from '@landfall/service-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ExaminationFinding } from '../review/review.enums.js';
import { Review } from '../review/review.type.js';

@InputType({ description: 'What an examination of the goods found.' })
export class RecordExaminationInput {
  @Field(() => ID, { description: 'The review whose goods were examined.' })
  reviewId!: string;

  @Field(() => Int, { description: 'The version of the review that the officer saw.' })
  expectedVersion!: number;

  @Field(() => [ExaminationFinding], { description: 'At least one category; `AS_DECLARED` stands alone.' })
  findings!: ExaminationFinding[];

  @Field(() => String, {
    nullable: true,
    description: 'A note for Customs, up to 2,000 characters; it stays in review.',
  })
  note?: string | null;

  @Field(() => ID, { description: 'Chosen by the caller: the same request again with the same key is done once.' })
  idempotencyKey!: string;
}

@ObjectType({
  description: 'The review with the recorded findings, or why they were not recorded.',
  simpleResolvers: true,
})
export class RecordExaminationPayload {
  @Field(() => Review, { nullable: true, description: 'The review as it stands now.' })
  review!: Review | null;

  @Field(() => [UserError], { description: 'Why nothing was recorded; empty when it was.' })
  userErrors!: UserError[];
}
