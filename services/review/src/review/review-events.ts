import { makeEvent, type EventData, type NewEvent } from '@landfall/events';
import type { Examination } from '@landfall/law';
import type { ReviewRow } from './review.table.js';

const about = (review: ReviewRow) => ({ subject: review.id, partitionkey: review.entryId, ports: [review.port] });

export const reviewOpened = (review: ReviewRow): NewEvent => {
  const { id, entryId, entryVersion, port } = review;
  return makeEvent('review.opened', { reviewId: id, entryId, entryVersion, port }, about(review));
};

export const reviewClaimed = (review: ReviewRow, officerId: string): NewEvent =>
  makeEvent('review.claimed', { reviewId: review.id, entryId: review.entryId, officerId }, about(review));

export const reviewReturned = (review: ReviewRow, reasonCode: string): NewEvent =>
  makeEvent('review.returned', { reviewId: review.id, entryId: review.entryId, reasonCode }, about(review));

export const reviewOverdue = (review: ReviewRow, dueOn: string): NewEvent =>
  makeEvent('review.overdue', { reviewId: review.id, entryId: review.entryId, dueOn }, about(review));

export const reviewExaminationSet = (review: ReviewRow, proposed: Examination, reasonCode: string): NewEvent => {
  const { id: reviewId, entryId, examination } = review;
  return makeEvent('review.examination-set', { reviewId, entryId, proposed, examination, reasonCode }, about(review));
};

/** Customs alone sees it; the parties learn it from the entry itself. */
export const reviewWithdrawn = (review: ReviewRow, accounts: readonly string[]): NewEvent =>
  makeEvent('review.withdrawn', { reviewId: review.id, entryId: review.entryId }, { ...about(review), accounts });

type Decided = Omit<EventData<'review.decided'>, 'reviewId' | 'entryId'>;

/** It names the parties so that documents can tell them of a request, whatever else it has heard yet; Customs alone sees it. */
export const reviewDecided = (review: ReviewRow, decided: Decided, accounts: readonly string[]): NewEvent =>
  makeEvent(
    'review.decided',
    { reviewId: review.id, entryId: review.entryId, ...decided },
    { ...about(review), accounts },
  );
