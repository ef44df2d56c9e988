import type { EventData } from '@landfall/events';
import { entryNews, type EntryNews } from '@landfall/law';
import { entryHasEnded } from '@landfall/law/shared/life-cycles/entry';
import type { EventHandler } from '@landfall/service-kit';
import { noteEntryChange } from './entry-changes.js';
import { lockedReviewOf } from '../review/locked-review.js';
import { mayMove, move } from '../review/review-status.js';
import type { ReviewRow } from '../review/review.table.js';

/** Keeps the entry's version, and closes the review of an entry that was released or withdrawn. */
export const whenEntryChanged: EventHandler<'entry.changed'> = async (em, { id, data }, { now }) => {
  const review = await lockedReviewOf(em, data.entryId);
  if (!review || data.entryVersion < review.entryVersion) return;
  takeVersion(review, data);
  const what = whatChanged(data);
  if (what) noteEntryChange(em, id, data, what, now);
  if (entryHasEnded(data.status)) close(review);
};

/** A status alone changes nothing of what an officer looks at; a document that was presented does. */
function takeVersion(review: ReviewRow, changed: EventData<'entry.changed'>): void {
  review.entryVersion = changed.entryVersion;
  review.entryStatus = changed.status;
  if (whatChanged(changed) !== 'DOCUMENT_PRESENTED') return;
  review.dataVersion = changed.entryVersion;
  if (review.status === 'CLAIMED') review.version += 1;
}

/** An entry that keeps its status, or comes back from its filer, was given a document. */
function whatChanged({ status, previousStatus }: EventData<'entry.changed'>): EntryNews | null {
  if (status === previousStatus || (previousStatus === 'WAITING_FOR_FILER' && status === 'IN_REVIEW'))
    return 'DOCUMENT_PRESENTED';
  return entryNews.find((what) => what === status) ?? null;
}

function close(review: ReviewRow): void {
  if (!mayMove(review.status, 'CLOSED')) return;
  review.waitingFor = null;
  review.dueOn = null;
  move(review, 'CLOSED');
}
