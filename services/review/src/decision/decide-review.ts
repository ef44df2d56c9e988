import { Decimal, findings } from '@landfall/rule';
import { doubtsAbout } from '@landfall/law/as/title-11/chapter-10-rates';
import { informalEntryIsNotReleased } from '@landfall/law/us/part-143/subpart-c/section-22-formal-entry';
import { decideRelease } from '@landfall/law/shared/life-cycles/review';
import { dayAtPort } from '@landfall/law/shared/day-at-port';
import { lastDayFindings } from '@landfall/law/examination/last-day-of-request';
import {
  done,
  GraphQLDecimal,
  GraphQLLocalDate,
  mutation,
  refused,
  toUserError,
  UserError,
  whoMoves,
  type Change,
} from '@landfall/service-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { formalEntryIsRequired } from '../determination/determinations-of-review.js';
import { EntryAccessTable } from '../entry-access.table.js';
import { ExaminationTable, type ExaminationRow } from '../examination/examination.table.js';
import { ReviewEntryChange, toEntryChange } from '../follow/entry-change.type.js';
import { changesSince } from '../follow/entry-changes.js';
import { reviewToWorkOn } from '../review/load-review.js';
import { reviewNotThere, reviewShown } from '../review/review-payload.js';
import { ReviewDecision, ReviewDocumentKind, ReviewReason } from '../review/review.enums.js';
import { ReviewTable, type ReviewRow } from '../review/review.table.js';
import { Review } from '../review/review.type.js';
import { SelectivityTable } from '../selectivity/selectivity.table.js';
import { MessageTable } from '../thread/message.table.js';
import { AnswerTable } from './answer.table.js';
import { DecideReviewAssessmentInput, rateOf } from './assessment.type.js';
import { DecisionTable, type DecisionRow } from './decision.table.js';
import { takeDecision, type Taken } from './take-decision.js';
import { whatIsWrong, whyNotDecidable } from './why-not-decided.js';

@InputType({ description: 'What an officer answers to a finding that the filer asked to be judged.' })
class DecideReviewAnswerInput {
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
class DecideReviewInput {
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
class DecideReviewPayload {
  @Field(() => Review, { nullable: true, description: 'The review as it stands now.' })
  review!: Review | null;

  @Field(() => [ReviewEntryChange], {
    description:
      'When the entry changed since the version decided on: what happened since, oldest first; empty otherwise.',
  })
  changes: ReviewEntryChange[] = [];

  @Field(() => [UserError], {
    description:
      'What was decided all the same and may be looked at again: a document asked for by a day on which Customs does not work at the port, an assessment far from what its rate comes to.',
  })
  warnings: UserError[] = [];

  @Field(() => [UserError], { description: 'Every reason why it was not decided; empty when it was.' })
  userErrors!: UserError[];
}

export const decideReview = mutation({
  name: 'decideReview',
  description:
    'Decides on an entry. Entries applies it by the law of release; if it cannot, the review comes back with `notApplied`.',
  may: whoMoves(decideRelease),
  input: DecideReviewInput,
  inputSays: 'The decision.',
  answers: DecideReviewPayload,
  again: async (reviewId, it) => decidedBefore(await it.em.findOneOrFail(ReviewTable, { id: reviewId }), it),
  async work(input, it) {
    const review = await reviewToWorkOn(it, input.reviewId);
    if (!review) return refused({ ...reviewNotThere, changes: [], warnings: [] });
    const { assessment } = await it.em.findOneOrFail(SelectivityTable, { id: review.selectivityId });
    const examined = await examinationsOf(review, it);
    const { subject: decidedBy } = it.caller;
    const { decision } = input;
    const formalEntryRequired = await formalEntryIsRequired(review, it);
    const broken = whyNotDecidable(review, input, decidedBy) ?? [
      ...whatIsWrong(review, assessment, examined, input, it.now),
      ...findings([informalEntryIsNotReleased], { decision, formalEntryRequired }).map(toUserError),
    ];
    if (broken.length) return refused(await refusal(review, input, broken, it));
    const accounts = await partiesTo(review, it);
    const by = { decidedBy, decidedAt: it.now, isExamined: examined.length > 0, accounts };
    const taken = takeDecision(review, input, by);
    keep(review, taken, it);
    return done(decided(review, it, taken.decision), review.id, taken.event);
  },
});

/** Of the goods of this filing, oldest first: what was found on an earlier one does not stand for it. */
const examinationsOf = ({ id: reviewId, filingId }: ReviewRow, { em }: Change): Promise<ExaminationRow[]> =>
  em.find(ExaminationTable, { reviewId, filingId }, { orderBy: { recordedAt: 'asc', id: 'asc' } });

/** An officer who looked at an earlier version is told what happened since. */
async function refusal(review: ReviewRow, { entryVersion }: DecideReviewInput, broken: UserError[], it: Change) {
  const isOutdated = broken.some(({ code }) => code === 'CONFLICT');
  const changes = isOutdated ? await changesSince(it, review.entryId, entryVersion) : [];
  const facts = { port: review.port, accounts: [] };
  return {
    ...decided(review, it),
    changes: changes.flatMap((row) => toEntryChange(row, it.caller, facts) ?? []),
    userErrors: broken,
  };
}

const decided = (review: ReviewRow, { caller }: Change, decision: DecisionRow | null = null) => ({
  ...reviewShown(review, caller),
  changes: [],
  warnings: [...warningsOn(review), ...(decision ? doubtsOf(decision, review) : [])],
});

async function decidedBefore(review: ReviewRow, it: Change) {
  const decision = review.decisionId === null ? null : await it.em.findOne(DecisionTable, { id: review.decisionId });
  return decided(review, it, decision);
}

/** What was paid for a line is no word of review's: it asks back about what the officer stated himself. */
const doubtsOf = ({ assessments, decidedAt }: DecisionRow, { port }: ReviewRow): UserError[] =>
  doubtsAbout({
    assessments: assessments.map((one) => ({
      ...{ line: one.line, exciseUsd: new Decimal(one.exciseUsd), rateTaken: rateOf(one), valueUsd: null },
    })),
    on: dayAtPort(port, decidedAt),
  }).map(toUserError);

/** What the officer who asked for a document may want to look at again. */
const warningsOn = ({ port, dueOn }: ReviewRow): UserError[] =>
  typeof dueOn === 'string' ? lastDayFindings({ port, dueOn }).map(toUserError) : [];

async function partiesTo(review: ReviewRow, { em }: Change): Promise<string[]> {
  return (await em.findOne(EntryAccessTable, { entryId: review.entryId }))?.accounts ?? [];
}

function keep(review: ReviewRow, taken: Taken, { em }: Change): void {
  Object.assign(review, taken.review);
  em.persist(em.create(DecisionTable, taken.decision));
  for (const answer of taken.answers) em.persist(em.create(AnswerTable, answer));
  if (taken.message) em.persist(em.create(MessageTable, taken.message));
}
