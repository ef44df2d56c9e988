import type { EventData } from '@landfall/events';
import type { EventHandler } from '@landfall/service-kit';
import { lockedReviewOf } from './locked-review.js';
import { mayMove, move } from './review-status.js';
import type { ReviewRow } from './review.table.js';

/** Keeps the entry's version, and closes the review of an entry that was released or withdrawn. */
export const whenEntryChanged: EventHandler<'entry.changed'> = async (em, { data }) => {
  const review = await lockedReviewOf(em, data.entryId);
  if (!review || data.entryVersion < review.entryVersion) return;
  takeVersion(review, data);
  if (data.status === 'RELEASED' || data.status === 'WITHDRAWN') close(review);
};

/** A status alone changes nothing of what an officer looks at; coming back from the filer does. */
function takeVersion(review: ReviewRow, { entryVersion, previousStatus, status }: EventData<'entry.changed'>): void {
  review.entryVersion = entryVersion;
  if (previousStatus === 'WAITING_FOR_FILER' && status === 'IN_REVIEW') review.dataVersion = entryVersion;
}

function close(review: ReviewRow): void {
  if (!mayMove(review.status, 'CLOSED')) return;
  review.waitingFor = null;
  move(review, 'CLOSED');
}
