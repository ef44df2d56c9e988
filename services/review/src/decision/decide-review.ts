import {
  change,
  changedMeanwhile,
  done,
  refused,
  toUserError,
  type Change,
  type Context,
  type Operation,
  type UserError,
} from '@landfall/service-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { EntryAccessTable } from '../entry-access.table.js';
import { isOfListedCategory } from '@landfall/law/examination/criteria';
import { lastDayFindings } from '@landfall/law/examination/last-day-of-request';
import { foundBefore } from '@landfall/law/law-of-decision';
import { dayAtPort } from '@landfall/law/shared/day-at-port';
import { isOnPresentData } from '@landfall/law/shared/entry-standing';
import type { Assessment } from '@landfall/law/examination/selectivity';
import { SelectivityTable } from '../selectivity/selectivity.table.js';
import { DecideReviewInput, DecideReviewPayload } from './decide-review.input.js';
import { AnswerTable } from './answer.table.js';
import { DecisionTable } from './decision.table.js';
import { toEntryChange } from '../follow/entry-change.type.js';
import { changesSince } from '../follow/entry-changes.js';
import { ExaminationTable, type ExaminationRow } from '../examination/examination.table.js';
import { takeDecision, type Taken } from './take-decision.js';
import { notHeldByYou } from '../claim/held-review.js';
import { reviewToWorkOn } from '../review/load-review.js';
import { noteTooLong } from '../review/note.js';
import { reviewPayload } from '../review/review-payload.js';
import { MessageTable } from '../thread/message.table.js';
import { flawsOfWords, wordsToKeep } from '../thread/words.js';
import { ReviewTable, type ReviewRow } from '../review/review.table.js';

const operation: Operation<DecideReviewPayload> = {
  name: 'decideReview',
  payload: DecideReviewPayload,
  again: async (reviewId, it) => payload(await it.em.findOneOrFail(ReviewTable, { id: reviewId }), it),
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
      const { assessment } = await it.em.findOneOrFail(SelectivityTable, { id: review.selectivityId });
      const examined = await examinationsOf(review, it);
      const broken = whyNotDecidable(review, input, it) ?? whatIsWrong(review, assessment, examined, input, it.now);
      if (broken.length) return refused(await refusal(review, input, broken, it));
      const by = { decidedBy: it.caller.subject, decidedAt: it.now, isExamined: examined.length > 0 };
      const taken = takeDecision(review, input, { ...by, accounts: await partiesTo(review, it) });
      keep(review, taken, it);
      return done(payload(review, it), review.id, taken.event);
    });
  }
}

function whyNotDecidable(review: ReviewRow, input: DecideReviewInput, { caller }: Change): UserError[] | null {
  if (review.claimedBy !== caller.subject) return [notHeldByYou(review)];
  if (!isOnPresentData(standingOf(review, input)))
    return [changedMeanwhile('entry', ['entryVersion'], review.entryVersion)];
  if (review.version !== input.expectedVersion)
    return [changedMeanwhile('review', ['expectedVersion'], review.version)];
  return null;
}

/** Of the goods of this filing, oldest first: what was found on an earlier one does not stand for it. */
const examinationsOf = ({ id: reviewId, filingId }: ReviewRow, { em }: Change): Promise<ExaminationRow[]> =>
  em.find(ExaminationTable, { reviewId, filingId }, { orderBy: { recordedAt: 'asc', id: 'asc' } });

function whatIsWrong(
  review: ReviewRow,
  { run }: Assessment,
  examined: readonly ExaminationRow[],
  input: DecideReviewInput,
  now: Date,
): UserError[] {
  const { answers, documentKind = null, dueOn = null, furtherDueUsd = null } = input;
  const found = foundBefore(review.regime, {
    ...input,
    ...{ documentKind, dueOn, furtherDueUsd, askedOfficer: review.askedOfficer },
    wordsToFiler: wordsToKeep(input.wordsToFiler),
    filedLines: run.facts.lines.map(({ number }) => number),
    linesToAssess: run.facts.lines.filter(isOfListedCategory).map(({ number }) => number),
    ...{ port: review.port, today: dayAtPort(review.port, now) },
    ...{ examination: review.examination, examinationFindingsRecorded: examined.length > 0 },
    found: examined.at(-1)?.findings ?? [],
    ...standingOf(review, input),
  });
  const longNotes = answers.flatMap(({ note }, n) => noteTooLong(note, ['answers', String(n), 'note']));
  return [
    ...found.map(toUserError),
    ...longNotes,
    ...flawsOfWords(input.wordsToFiler, ['wordsToFiler']),
    ...noteTooLong(input.note, ['note']),
  ];
}

/**
 * Where the entry stands as far as review has heard: entries may have heard more, and then tells it. An officer may have
 * looked at a version of which review has not heard yet.
 */
function standingOf(
  { waitingFor, entryStatus, dataVersion, entryVersion }: ReviewRow,
  { entryVersion: decisionEntryVersion }: DecideReviewInput,
) {
  // what the filer brought is told by two services: the first word that the entry waits no longer counts
  const waits = waitingFor !== null && entryStatus === 'WAITING_FOR_FILER';
  return {
    status: waits ? ('WAITING_FOR_FILER' as const) : ('IN_REVIEW' as const),
    awaitsFurtherFiling: waits && waitingFor === 'FILING',
    ...{ decisionEntryVersion, dataVersion, entryVersion: Math.max(entryVersion, decisionEntryVersion) },
  };
}

/** An officer who looked at an earlier version is told what happened since. */
async function refusal(review: ReviewRow, { entryVersion }: DecideReviewInput, broken: UserError[], it: Change) {
  const isOutdated = broken.some(({ code }) => code === 'CONFLICT');
  const changes = isOutdated ? await changesSince(it, review.entryId, entryVersion) : [];
  const facts = { port: review.port, accounts: [] };
  return Object.assign(payload(review, it, broken), {
    changes: changes.flatMap((row) => toEntryChange(row, it.caller, facts) ?? []),
  });
}

const payload = (review: ReviewRow, { caller }: Change, userErrors: UserError[] = []): DecideReviewPayload =>
  Object.assign(reviewPayload(DecideReviewPayload, review, caller, userErrors), {
    changes: [],
    warnings: warningsOn(review),
  });

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
