import type { Decision } from '@landfall/law';
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
import { DecisionTable } from './decision.table.js';
import { toEntryChange } from './decision.type.js';
import { changesSince } from '../follow/entry-changes.js';
import { notHeldByYou } from '../claim/held-review.js';
import { reviewToWorkOn } from '../review/load-review.js';
import { noteTooLong } from '../review/note.js';
import { reviewDecided } from '../review/review-events.js';
import { reviewPayload } from '../review/review-payload.js';
import { move, type WaitingFor } from '../review/review-status.js';
import { saidWithDecision } from '../thread/said-with-decision.js';
import { flawsOfWords, wordsToKeep } from '../thread/words.js';
import {
  AnswerTable,
  ExaminationTable,
  ReviewTable,
  type ExaminationRow,
  type ReviewRow,
} from '../review/review.table.js';

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
      const facts = factsDecidedOn(review, examined, input);
      const event = reviewDecided(review, facts, await partiesTo(review, it));
      keepDecision(review, input, it);
      decide(review, input, it.now);
      return done(payload(review, it), review.id, event);
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

function factsDecidedOn({ examination }: ReviewRow, examined: readonly ExaminationRow[], input: DecideReviewInput) {
  const { entryVersion, decision, reasonCode, answers, documentKind = null, dueOn = null } = input;
  const assessments = assessedBy(input);
  return {
    ...{ entryVersion, decision, reasonCode, documentKind, dueOn },
    examination,
    examinationFindingsRecorded: examined.length > 0,
    answeredCodes: answers.filter(({ accepted }) => accepted).map(({ code }) => code),
    ...(assessments.length ? { assessments } : {}),
    ...(input.furtherDueUsd ? { furtherDueUsd: input.furtherDueUsd.toFixed(2) } : {}),
    ...(wordsToKeep(input.wordsToFiler) === null ? {} : { wroteToFiler: true }),
  };
}

const assessedBy = ({ assessments }: DecideReviewInput) =>
  assessments.map(({ line, exciseUsd }) => ({ line, exciseUsd: exciseUsd.toFixed(2) }));

async function partiesTo(review: ReviewRow, { em }: Change): Promise<string[]> {
  return (await em.findOne(EntryAccessTable, { entryId: review.entryId }))?.accounts ?? [];
}

function keepDecision(review: ReviewRow, input: DecideReviewInput, { em, caller, now }: Change): void {
  const { id: reviewId, filingId } = review;
  const by = { answeredBy: caller.subject, answeredAt: now };
  for (const { code, accepted, note = null } of input.answers) {
    em.persist(em.create(AnswerTable, { id: newId('ans'), reviewId, filingId, code, accepted, note, ...by }));
  }
  const { entryVersion, decision, reasonCode, note = null } = input;
  const furtherDueUsd = input.furtherDueUsd?.toFixed(2) ?? null;
  const lineNumbers = namedLines(input);
  const taken = {
    entryVersion,
    decision,
    reasonCode,
    note,
    assessments: assessedBy(input),
    lineNumbers,
    furtherDueUsd,
  };
  const row = { id: newId('dec'), reviewId, filingId, ...taken, decidedBy: caller.subject, decidedAt: now };
  em.persist(em.create(DecisionTable, row));
  const text = wordsToKeep(input.wordsToFiler);
  if (text !== null) em.persist(saidWithDecision(em, review, row, text));
}

const namedLines = ({ lineNumbers }: DecideReviewInput): number[] =>
  [...new Set(lineNumbers)].sort((one, other) => one - other);

const waitsFor: Readonly<Record<Decision, WaitingFor | null>> = {
  RELEASE: null,
  ASK_FOR_DOCUMENT: 'DOCUMENT',
  SEND_BACK: 'FILING',
};

function decide(review: ReviewRow, input: DecideReviewInput, now: Date): void {
  const { decision, reasonCode, dueOn = null } = input;
  review.waitingFor = waitsFor[decision];
  review.dueOn = dueOn;
  review.decision = decision;
  review.decisionReason = reasonCode;
  review.decidedAt = now;
  review.decidedLines = namedLines(input);
  review.notApplied = [];
  move(review, review.waitingFor ? 'WAITING' : 'DECIDED');
}
