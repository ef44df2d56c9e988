// What stands against a decision, without storage: who may take it now, and the law that entries would apply.
import { isOfListedCategory } from '@landfall/law/examination/criteria';
import type { Assessment } from '@landfall/law/examination/selectivity';
import { foundBefore } from '@landfall/law/law-of-decision';
import { dayAtPort } from '@landfall/law/shared/day-at-port';
import { isOnPresentData } from '@landfall/law/shared/entry-standing';
import { changedMeanwhile, toUserError, type UserError } from '@landfall/service-kit';
import { notHeldByYou } from '../claim/held-review.js';
import type { ExaminationRow } from '../examination/examination.table.js';
import { noteTooLong } from '../review/note.js';
import type { ReviewRow } from '../review/review.table.js';
import { flawsOfWords, wordsToKeep } from '../thread/words.js';
import type { Deciding } from './take-decision.js';

interface DecidingOn extends Deciding {
  expectedVersion: number;
}

/** Who does not hold the review, or looked at what has changed since, does not decide on it; null where nothing stands against it. */
export function whyNotDecidable(review: ReviewRow, input: DecidingOn, officerId: string): UserError[] | null {
  if (review.claimedBy !== officerId) return [notHeldByYou(review)];
  if (!isOnPresentData(standingOf(review, input)))
    return [changedMeanwhile('entry', ['entryVersion'], review.entryVersion)];
  if (review.version !== input.expectedVersion)
    return [changedMeanwhile('review', ['expectedVersion'], review.version)];
  return null;
}

export function whatIsWrong(
  review: ReviewRow,
  { run }: Assessment,
  examined: readonly ExaminationRow[],
  input: DecidingOn,
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
  { entryVersion: decisionEntryVersion }: DecidingOn,
) {
  // what the filer brought is told by two services: the first word that the entry waits no longer counts
  const waits = waitingFor !== null && entryStatus === 'WAITING_FOR_FILER';
  return {
    status: waits ? ('WAITING_FOR_FILER' as const) : ('IN_REVIEW' as const),
    awaitsFurtherFiling: waits && waitingFor === 'FILING',
    ...{ decisionEntryVersion, dataVersion, entryVersion: Math.max(entryVersion, decisionEntryVersion) },
  };
}
