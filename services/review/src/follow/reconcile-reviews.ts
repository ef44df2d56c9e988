import type { EntryStatus } from '@landfall/law';
import { entryHasEnded } from '@landfall/law/shared/life-cycles/entry';
import { act, acted, systemCaller } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { lockedReviewOf } from '../review/locked-review.js';
import { reviewOpened } from '../review/review-events.js';
import { bringBack, close, lookAgain, undecided, type ReviewChange } from '../review/review-status.js';
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
  // no relay runs here: the service's own finds what is stored when it starts
  const context = { em: root, caller: systemCaller('review'), now: () => new Date(), onCommit: () => undefined };
  await act(context, async ({ em }) => {
    const review = await lockedReviewOf(em, entryId);
    if (!review) return acted(undefined);
    const mended = asEntryStands(review, entry);
    Object.assign(review, mended.review);
    return acted(undefined, ...(mended.isOpenAnew ? [reviewOpened(review)] : []));
  });
}

/** An officer who holds it keeps it, and is told by the version to look again. */
function asEntryStands(review: ReviewRow, entry: EntryNow | null): { review: ReviewChange; isOpenAnew: boolean } {
  if (!entry) return { review: close(review), isOpenAnew: false };
  const { status: entryStatus, entryVersion, currentFilingId: filingId } = entry;
  const now = { entryStatus, filingId, entryVersion, dataVersion: entryVersion };
  if (entryHasEnded(entryStatus)) return { review: { ...now, ...close(review) }, isOpenAnew: false };
  if (entryStatus !== 'FILED' && entryStatus !== 'IN_REVIEW') return { review: now, isOpenAnew: false };
  const back = review.status === 'DECIDED' ? bringBack(review, 'DECISION_NOT_APPLIED') : lookAgain(review);
  return { review: { ...now, ...undecided, ...back }, isOpenAnew: true };
}
