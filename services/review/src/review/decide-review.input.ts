import { GraphQLLocalDate, UserError } from '@landfall/service-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ReviewDecision, ReviewDocumentKind, ReviewReason } from './review.enums.js';
import { Review } from './review.type.js';

@InputType({ description: 'What an officer answers to a finding that the filer asked to be judged.' })
export class DecideReviewAnswerInput {
  @Field({ description: 'The code of the finding, one of `askedOfficer`.' })
  code!: string;

  @Field({ description: 'True when the officer accepts what the filer asks.' })
  accepted!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'A note for Customs, up to 2,000 characters; it stays in review.',
  })
  note?: string | null;
}

@InputType({ description: 'An officer’s decision on an entry.' })
export class DecideReviewInput {
  @Field(() => ID, { description: 'The review to decide, held by the caller.' })
  reviewId!: string;

  @Field(() => Int, { description: 'The version of the entry that the officer looked at.' })
  entryVersion!: number;

  @Field(() => Int, { description: 'The version of the review that the officer saw.' })
  expectedVersion!: number;

  @Field(() => ReviewDecision, { description: 'What is decided.' })
  decision!: ReviewDecision;

  @Field(() => ReviewReason, { description: 'Why.' })
  reasonCode!: ReviewReason;

  @Field(() => [DecideReviewAnswerInput], {
    defaultValue: [],
    description: 'One answer to each code of `askedOfficer`; a release needs them all, and all accepted.',
  })
  answers!: DecideReviewAnswerInput[];

  @Field(() => ReviewDocumentKind, { nullable: true, description: 'With `ASK_FOR_DOCUMENT` alone: which document.' })
  documentKind?: ReviewDocumentKind | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'With `ASK_FOR_DOCUMENT` alone: the last day to present it, in the port’s zone.',
  })
  dueOn?: string | null;

  @Field(() => ID, { description: 'Chosen by the caller: the same request again with the same key is done once.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'The decided review, or why the decision was not taken.', simpleResolvers: true })
export class DecideReviewPayload {
  @Field(() => Review, { nullable: true, description: 'The review as it stands now.' })
  review!: Review | null;

  @Field(() => [UserError], { description: 'Every reason why it was not decided; empty when it was.' })
  userErrors!: UserError[];
}
