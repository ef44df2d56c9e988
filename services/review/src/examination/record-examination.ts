import { canBeFound } from '@landfall/law/examination/findings-of-regime';
import { changedMeanwhile, done, mutation, refused, userError, UserError } from '@landfall/service-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { officer } from '../access.js';
import { notHeldByYou } from '../claim/held-review.js';
import { reviewToWorkOn } from '../review/load-review.js';
import { noteTooLong } from '../review/note.js';
import { reviewAgain, reviewNotThere, reviewShown } from '../review/review-payload.js';
import { ExaminationFinding } from '../review/review.enums.js';
import type { ReviewRow } from '../review/review.table.js';
import { Review } from '../review/review.type.js';
import { proposedFor } from '../selectivity/proposed-for.js';
import { examined } from './decide-examination.js';
import { ExaminationSettingTable } from './examination-setting.table.js';
import { ExaminationTable } from './examination.table.js';

@InputType({ description: 'What an examination of the goods found.' })
class RecordExaminationInput {
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
class RecordExaminationPayload {
  @Field(() => Review, { nullable: true, description: 'The review as it stands now.' })
  review!: Review | null;

  @Field(() => [UserError], { description: 'Why nothing was recorded; empty when it was.' })
  userErrors!: UserError[];
}

export const recordExamination = mutation({
  name: 'recordExamination',
  description:
    'Records what an examination found. An intensive examination without findings holds back a release. Examining what was not to be examined raises the examination.',
  may: officer,
  input: RecordExaminationInput,
  inputSays: 'Which review, and what was found.',
  answers: RecordExaminationPayload,
  again: reviewAgain,
  async work(input, it) {
    const review = await reviewToWorkOn(it, input.reviewId);
    if (!review) return refused(reviewNotThere);
    const broken = whatIsWrong(review, input, it.caller.subject);
    if (broken.length) return refused(reviewShown(review, it.caller, ...broken));
    const by = { officer: it.caller.subject, at: it.now, proposed: await proposedFor(review, it) };
    const { review: worked, examination, raised } = examined(review, input, by);
    Object.assign(review, worked);
    it.em.persist(it.em.create(ExaminationTable, examination));
    if (raised) it.em.persist(it.em.create(ExaminationSettingTable, raised.setting));
    return done(reviewShown(review, it.caller), review.id, ...(raised ? [raised.event] : []));
  },
});

function whatIsWrong(review: ReviewRow, input: RecordExaminationInput, officerId: string): UserError[] {
  if (review.claimedBy !== officerId) return [notHeldByYou(review)];
  if (review.version !== input.expectedVersion)
    return [changedMeanwhile('review', ['expectedVersion'], review.version)];
  const { findings, note } = input;
  const broken = noteTooLong(note, ['note']);
  if (findings.length === 0) {
    broken.push(
      userError('FINDINGS_MISSING', 'An examination ends with at least one finding.', ['findings'], {
        nextStep: 'Say that everything is as declared when nothing else was found.',
      }),
    );
  }
  if (new Set(findings).size > 1 && findings.some((finding) => finding === 'AS_DECLARED')) {
    broken.push(
      userError('FINDINGS_CONTRADICT', 'Goods are as declared or they are not.', ['findings'], {
        nextStep: 'Say that everything is as declared alone, or leave it out.',
      }),
    );
  }
  findings.forEach((finding, n) => {
    if (!canBeFound(finding, review.regime)) broken.push(notDeclaredHere(String(n)));
  });
  return broken;
}

const notDeclaredHere = (n: string): UserError =>
  userError(
    'FINDING_NOT_OF_THIS_LAW',
    'An examination finds otherwise only what this law has declared.',
    ['findings', n],
    {
      nextStep: 'Choose what fits the goods as declared here, and say the rest in the note.',
    },
  );
