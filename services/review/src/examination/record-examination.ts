import {
  change,
  changedMeanwhile,
  done,
  newId,
  refused,
  userError,
  type Change,
  type Context,
  type Operation,
  type UserError,
} from '@landfall/service-kit';
import type { NewEvent } from '@landfall/events';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { canBeFound } from '@landfall/law/examination/findings-of-regime';
import { notHeldByYou } from '../claim/held-review.js';
import { reviewToWorkOn } from '../review/load-review.js';
import { noteTooLong } from '../review/note.js';
import { RecordExaminationInput, RecordExaminationPayload } from './record-examination.input.js';
import { reviewPayload, reviewPayloadAgain } from '../review/review-payload.js';
import { keepExamination } from './set-examination.js';
import { ExaminationTable, type ExaminationRow } from './examination.table.js';
import type { ReviewRow } from '../review/review.table.js';

const operation: Operation<RecordExaminationPayload> = {
  name: 'recordExamination',
  payload: RecordExaminationPayload,
  again: reviewPayloadAgain(RecordExaminationPayload),
};

@Resolver()
export class RecordExamination {
  @Mutation(() => RecordExaminationPayload, {
    description:
      'Records what an examination found. An intensive examination without findings holds back a release. Examining what was not to be examined raises the examination.',
  })
  async recordExamination(
    @Arg('input', () => RecordExaminationInput, { description: 'Which review, and what was found.' })
    input: RecordExaminationInput,
    @Ctx() context: Context,
  ): Promise<RecordExaminationPayload> {
    return change(operation, input, context, async (it) => {
      const review = await reviewToWorkOn(it, input.reviewId);
      const broken = whatIsWrong(review, input, it.caller.subject);
      if (broken.length) return refused(reviewPayload(RecordExaminationPayload, review, it.caller, broken));
      it.em.persist(it.em.create(ExaminationTable, examinationOf(review, input, it)));
      review.version += 1;
      review.claimSeenAt = it.now;
      const events = await bound(review, it);
      return done(reviewPayload(RecordExaminationPayload, review, it.caller), review.id, ...events);
    });
  }
}

/** Who examines the goods unasked raises the examination: it binds a further filing too, until an officer lowers it. */
async function bound(review: ReviewRow, it: Change): Promise<NewEvent[]> {
  if (review.examination === 'INTENSIVE') return [];
  return [await keepExamination(review, { examination: 'INTENSIVE', reasonCode: 'GOODS_EXAMINED' }, it)];
}

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

function examinationOf(
  review: ReviewRow,
  { findings, note }: RecordExaminationInput,
  { caller, now }: Change,
): ExaminationRow {
  const { id: reviewId, filingId } = review;
  const found = [...new Set<string>(findings)];
  return {
    id: newId('exm'),
    reviewId,
    filingId,
    findings: found,
    note: note ?? null,
    recordedBy: caller.subject,
    recordedAt: now,
  };
}
