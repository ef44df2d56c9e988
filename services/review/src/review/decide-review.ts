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
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { EntryAccessTable } from '../entry-access.table.js';
import { SelectivityTable } from '../selectivity/selectivity.table.js';
import { DecideReviewInput, DecideReviewPayload } from './decide-review.input.js';
import { latestDay, whatIsWrongWith } from './decision-rules.js';
import { notHeldByYou } from './held-review.js';
import { reviewToWorkOn } from './load-review.js';
import { noteTooLong } from './note.js';
import { reviewDecided } from './review-events.js';
import { reviewPayload, reviewPayloadAgain } from './review-payload.js';
import { move } from './review-status.js';
import { AnswerTable, ExaminationTable, type Decision, type ReviewRow } from './review.table.js';

const operation: Operation<DecideReviewPayload> = {
  name: 'decideReview',
  payload: DecideReviewPayload,
  again: reviewPayloadAgain(DecideReviewPayload),
};

@Resolver()
export class DecideReview {
  @Mutation(() => DecideReviewPayload, {
    description:
      'Decides on an entry. Entries applies it by the law of release; if it cannot, the review comes back with `notApplied`.',
  })
  async decideReview(
    @Arg('input', () => DecideReviewInput, { description: 'The decision.' }) input: DecideReviewInput,
    @Ctx() context: Context,
  ): Promise<DecideReviewPayload> {
    return change(operation, input, context, async (it) => {
      const review = await reviewToWorkOn(it, input.reviewId);
      const broken = whyNotDecidable(review, input, it) ?? whatIsWrong(review, input, it.now);
      if (broken.length) return refused(reviewPayload(DecideReviewPayload, review, it.caller, broken));
      const event = reviewDecided(review, await decided(review, input, it), await partiesTo(review, it));
      keepAnswers(review, input, it);
      decide(review, input, it.now);
      return done(reviewPayload(DecideReviewPayload, review, it.caller), review.id, event);
    });
  }
}

function whyNotDecidable(review: ReviewRow, input: DecideReviewInput, { caller }: Change): UserError[] | null {
  if (review.claimedBy !== caller.subject) return [notHeldByYou(review)];
  if (review.version !== input.expectedVersion)
    return [changedMeanwhile('review', ['expectedVersion'], review.version)];
  if (input.entryVersion < review.dataVersion)
    return [changedMeanwhile('entry', ['entryVersion'], review.entryVersion)];
  return null;
}

function whatIsWrong(review: ReviewRow, input: DecideReviewInput, now: Date): UserError[] {
  const { decision, answers, documentKind = null, dueOn = null } = input;
  const { askedOfficer } = review;
  const found = whatIsWrongWith({ decision, askedOfficer, answers, documentKind, dueOn, today: latestDay(now) });
  const longNotes = answers.flatMap(({ note }, n) => noteTooLong(note, ['answers', String(n), 'note']));
  return [...found.map(({ code, message, path, ...more }) => userError(code, message, path, more)), ...longNotes];
}

async function decided(review: ReviewRow, input: DecideReviewInput, { em }: Change) {
  const { entryVersion, decision, reasonCode, answers, documentKind = null, dueOn = null } = input;
  const { assessment } = await em.findOneOrFail(SelectivityTable, { id: review.selectivityId });
  const examinations = await em.count(ExaminationTable, { reviewId: review.id, filingId: review.filingId });
  return {
    ...{ entryVersion, decision, reasonCode, documentKind, dueOn },
    examination: assessment.outcome,
    examinationFindingsRecorded: examinations > 0,
    answeredCodes: answers.filter(({ accepted }) => accepted).map(({ code }) => code),
  };
}

async function partiesTo(review: ReviewRow, { em }: Change): Promise<string[]> {
  return (await em.findOne(EntryAccessTable, { entryId: review.entryId }))?.accounts ?? [];
}

function keepAnswers(
  { id: reviewId, filingId }: ReviewRow,
  { answers }: DecideReviewInput,
  { em, caller, now }: Change,
): void {
  for (const { code, accepted, note = null } of answers) {
    const by = { answeredBy: caller.subject, answeredAt: now };
    em.persist(em.create(AnswerTable, { id: newId('ans'), reviewId, filingId, code, accepted, note, ...by }));
  }
}

const waitsFor = { RELEASE: null, ASK_FOR_DOCUMENT: 'DOCUMENT', SEND_BACK: 'FILING' } as const;

function decide(
  review: ReviewRow,
  { decision, reasonCode }: { decision: Decision; reasonCode: string },
  now: Date,
): void {
  review.waitingFor = waitsFor[decision];
  review.decision = decision;
  review.decisionReason = reasonCode;
  review.decidedAt = now;
  review.notApplied = [];
  move(review, review.waitingFor ? 'WAITING' : 'DECIDED');
}
