import {
  change,
  changedMeanwhile,
  done,
  newId,
  refused,
  toUserError,
  type Change,
  type Context,
  type Operation,
  type UserError,
} from '@landfall/service-kit';
import type { NewEvent } from '@landfall/events';
import type { Examination, ExaminationReason } from '@landfall/law';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { SelectivityTable } from '../selectivity/selectivity.table.js';
import { binding } from './binding-examination.js';
import { ExaminationSettingTable } from './examination-setting.table.js';
import { notHeldByYou } from '../claim/held-review.js';
import { reviewToWorkOn } from '../review/load-review.js';
import { noteTooLong } from '../review/note.js';
import { reviewExaminationSet } from '../review/review-events.js';
import { reviewPayload, reviewPayloadAgain } from '../review/review-payload.js';
import { ExaminationTable } from './examination.table.js';
import type { ReviewRow } from '../review/review.table.js';
import { SetExaminationInput, SetExaminationPayload } from './set-examination.input.js';
import { settingFindings } from '@landfall/law/examination/setting';

const operation: Operation<SetExaminationPayload> = {
  name: 'setExamination',
  payload: SetExaminationPayload,
  again: reviewPayloadAgain(SetExaminationPayload),
};

@Resolver()
export class SetExamination {
  @Mutation(() => SetExaminationPayload, {
    description:
      'Raises or lowers the examination that selectivity proposed; the officer’s binds the release. A reading of 19 CFR 143.32(o), by which criteria guide the judgment of Customs.',
  })
  async setExamination(
    @Arg('input', () => SetExaminationInput, { description: 'Which review, which examination, and why.' })
    input: SetExaminationInput,
    @Ctx() context: Context,
  ): Promise<SetExaminationPayload> {
    return change(operation, input, context, async (it) => {
      const review = await reviewToWorkOn(it, input.reviewId);
      const broken = whyNotYours(review, input, it) ?? (await whatIsWrong(review, input, it));
      if (broken.length) return refused(reviewPayload(SetExaminationPayload, review, it.caller, broken));
      const event = await keepExamination(review, input, it);
      review.version += 1;
      review.claimSeenAt = it.now;
      return done(reviewPayload(SetExaminationPayload, review, it.caller), review.id, event);
    });
  }
}

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

interface Setting {
  examination: Examination;
  reasonCode: ExaminationReason;
  note?: string | null;
}

/** Sets what binds from now on, keeps who set it and why, and says what to announce: the note stays here. */
export async function keepExamination(
  review: ReviewRow,
  { examination, reasonCode, note = null }: Setting,
  { em, caller, now }: Change,
): Promise<NewEvent> {
  const { assessment } = await em.findOneOrFail(SelectivityTable, { id: review.selectivityId });
  const { id: reviewId, filingId } = review;
  const by = { id: newId('set'), reviewId, filingId, setBy: caller.subject, setAt: now };
  const before = { proposed: assessment.outcome, stood: review.examination };
  em.persist(em.create(ExaminationSettingTable, { ...by, ...before, examination, reasonCode, note }));
  Object.assign(review, binding(examination));
  return reviewExaminationSet(review, assessment.outcome, reasonCode);
}
