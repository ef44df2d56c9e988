import { settingFindings } from '@landfall/law/examination/setting';
import { changedMeanwhile, done, mutation, refused, toUserError, UserError, type Change } from '@landfall/service-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { officer } from '../access.js';
import { notHeldByYou } from '../claim/held-review.js';
import { reviewToWorkOn } from '../review/load-review.js';
import { noteTooLong } from '../review/note.js';
import { reviewAgain, reviewNotThere, reviewShown } from '../review/review-payload.js';
import { ReviewExaminationLevel } from '../review/review.enums.js';
import type { ReviewRow } from '../review/review.table.js';
import { Review } from '../review/review.type.js';
import { proposedFor } from '../selectivity/proposed-for.js';
import { examinationSet } from './decide-examination.js';
import { ExaminationSettingTable } from './examination-setting.table.js';
import { ReviewExaminationReason } from './examination-setting.type.js';
import { ExaminationTable } from './examination.table.js';

@InputType({ description: 'Which examination an officer sets in place of the one that stands, and why.' })
class SetExaminationInput {
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
class SetExaminationPayload {
  @Field(() => Review, { nullable: true, description: 'The review as it stands now.' })
  review!: Review | null;

  @Field(() => [UserError], { description: 'Every reason why it was not set; empty when it was.' })
  userErrors!: UserError[];
}

export const setExamination = mutation({
  name: 'setExamination',
  description:
    'Raises or lowers the examination that selectivity proposed; the officer’s binds the release. A reading of 19 CFR 143.32(o), by which criteria guide the judgment of Customs.',
  may: officer,
  input: SetExaminationInput,
  inputSays: 'Which review, which examination, and why.',
  answers: SetExaminationPayload,
  again: reviewAgain,
  async work(input, it) {
    const review = await reviewToWorkOn(it, input.reviewId);
    if (!review) return refused(reviewNotThere);
    const broken = whyNotYours(review, input, it) ?? (await whatIsWrong(review, input, it));
    if (broken.length) return refused(reviewShown(review, it.caller, ...broken));
    const by = { officer: it.caller.subject, at: it.now, proposed: await proposedFor(review, it) };
    const set = examinationSet(review, input, by);
    Object.assign(review, set.review);
    it.em.persist(it.em.create(ExaminationSettingTable, set.setting));
    return done(reviewShown(review, it.caller), review.id, set.event);
  },
});

function whyNotYours(review: ReviewRow, input: SetExaminationInput, { caller }: Change): UserError[] | null {
  if (review.claimedBy !== caller.subject) return [notHeldByYou(review)];
  return review.version === input.expectedVersion
    ? null
    : [changedMeanwhile('review', ['expectedVersion'], review.version)];
}

async function whatIsWrong(review: ReviewRow, input: SetExaminationInput, { em }: Change): Promise<UserError[]> {
  const { examination, reasonCode, note = null } = input;
  const { id: reviewId, filingId, examination: stands } = review;
  const isExamined = (await em.count(ExaminationTable, { reviewId, filingId })) > 0;
  const found = settingFindings({ stands, examination, reasonCode, note, isExamined });
  return [...found.map(toUserError), ...noteTooLong(note, ['note'])];
}
