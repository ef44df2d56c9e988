import type { Decimal } from '@landfall/rule';
import { GraphQLDecimal, GraphQLLocalDate, UserError } from '@landfall/service-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ReviewEntryChange } from '../follow/entry-change.type.js';
import { ReviewDecision, ReviewDocumentKind, ReviewReason } from '../review/review.enums.js';
import { Review } from '../review/review.type.js';

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

@InputType({ description: 'Excise that an officer assesses on a line of a listed category (ASCA 11.1002).' })
export class DecideReviewAssessmentInput {
  @Field(() => Int, { description: 'The number of the line, from 1.' })
  line!: number;

  @Field(() => GraphQLDecimal, { description: 'The excise in US dollars and whole cents.' })
  exciseUsd!: Decimal;
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
    description:
      'With `ASK_FOR_DOCUMENT` alone: the last day to present it, in the port’s zone. `requestDays` of the review proposes one.',
  })
  dueOn?: string | null;

  @Field(() => [DecideReviewAssessmentInput], {
    defaultValue: [],
    description:
      'With `RELEASE` of a declaration into American Samoa: the excise on each line of a category with a rate of its own.',
  })
  assessments!: DecideReviewAssessmentInput[];

  @Field(() => GraphQLDecimal, {
    nullable: true,
    description:
      'With `RELEASE` in the customs territory, after an examination of the goods: further duties and taxes found due, in US dollars and whole cents. They are deposited before release (19 CFR 143.28).',
  })
  furtherDueUsd?: Decimal | null;

  @Field(() => [Int], {
    defaultValue: [],
    description: 'With `SEND_BACK` alone: the numbers of the lines that it is about, which the filer sees marked.',
  })
  lineNumbers!: number[];

  @Field(() => String, {
    nullable: true,
    description:
      'What the filer reads of it, up to 2,000 characters; needed where the reason or the document is `OTHER`.',
  })
  wordsToFiler?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A note for Customs, up to 2,000 characters; it stays in review.',
  })
  note?: string | null;

  @Field(() => ID, { description: 'Chosen by the caller: the same request again with the same key is done once.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'The decided review, or why the decision was not taken.', simpleResolvers: true })
export class DecideReviewPayload {
  @Field(() => Review, { nullable: true, description: 'The review as it stands now.' })
  review!: Review | null;

  @Field(() => [ReviewEntryChange], {
    description:
      'When the entry changed since the version decided on: what happened since, oldest first; empty otherwise.',
  })
  changes: ReviewEntryChange[] = [];

  @Field(() => [UserError], {
    description:
      'What was decided all the same and may be looked at again: a document asked for by a day on which Customs does not work at the port.',
  })
  warnings: UserError[] = [];

  @Field(() => [UserError], { description: 'Every reason why it was not decided; empty when it was.' })
  userErrors!: UserError[];
}
