import type { EntryStatus } from '@landfall/law';
import { entryHasEnded } from '@landfall/law/shared/life-cycles/entry';
import { appendEvents } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { lockedReviewOf } from '../review/locked-review.js';
import { reviewOpened } from '../review/review-events.js';
import { mayMove, move, putBack } from '../review/review-status.js';
import { ReviewTable, type ReviewRow } from '../review/review.table.js';

/** What entries say of an entry now, as far as its review turns on it. */
export interface EntryNow {
  id: string;
  status: EntryStatus;
  entryVersion: number;
  currentFilingId: string;
}

/** A review that tells of an entry as it is not: entries were put back to an earlier moment than review. */
export interface StrayReview {
  entryId: string;
  why: 'no-such-entry' | 'ahead-of-entry';
}

/** Reviews of entries that there are no more, and those that have seen more of their entry than has happened. */
export async function findStrayReviews(
  em: SqlEntityManager,
  entries: () => Promise<ReadonlyMap<string, EntryNow>>,
): Promise<StrayReview[]> {
  // reviews first: whatever one of them knows of had happened by then
  const reviews = await em.fork().find(ReviewTable, {}, { fields: ['entryId', 'entryVersion', 'status'] });
  const known = await entries();
  return reviews.flatMap(({ entryId, entryVersion, status }): StrayReview[] => {
    const entry = known.get(entryId);
    if (!entry) return status === 'CLOSED' ? [] : [{ entryId, why: 'no-such-entry' }];
    return entryVersion > entry.entryVersion ? [{ entryId, why: 'ahead-of-entry' }] : [];
  });
}

/** Closes the review of an entry that there is no more (null), or sets it to what is true of its entry. */
export async function mendReview(root: SqlEntityManager, entryId: string, entry: EntryNow | null): Promise<void> {
  await root.fork().transactional(async (tx) => {
    const em = tx as SqlEntityManager;
    const review = await lockedReviewOf(em, entryId);
    if (!review) return;
    if (!entry) return close(review);
    Object.assign(review, { entryStatus: entry.status, filingId: entry.currentFilingId });
    review.entryVersion = review.dataVersion = entry.entryVersion;
    if (entryHasEnded(entry.status)) return close(review);
    if (entry.status !== 'FILED' && entry.status !== 'IN_REVIEW') return;
    reopen(review);
    await appendEvents(em, [reviewOpened(review)], { time: new Date(), actor: 'system:review' });
  });
}

function close(review: ReviewRow): void {
  Object.assign(review, { waitingFor: null, dueOn: null });
  if (mayMove(review.status, 'CLOSED')) move(review, 'CLOSED');
}

/** An officer who holds it keeps it, and is told by the version to look again. */
function reopen(review: ReviewRow): void {
  const wasDecided = review.status === 'DECIDED';
  Object.assign(review, { waitingFor: null, dueOn: null, decision: null, decisionReason: null, decidedAt: null });
  if (review.status === 'OPEN' || review.status === 'CLAIMED') review.version += 1;
  else if (wasDecided) putBack(review, 'DECISION_NOT_APPLIED');
  else move(review, 'OPEN');
}
