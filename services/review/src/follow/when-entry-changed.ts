import type { EventHandler } from '@landfall/service-kit';
import { entryChanged } from './decide-what-follows.js';
import { noteEntryChange } from './entry-changes.js';
import { lockedReviewOf } from '../review/locked-review.js';

/** Keeps the entry's version and what is new, and closes the review of an entry that was released or withdrawn. */
export const whenEntryChanged: EventHandler<'entry.changed'> = async (em, { id, data }, { now }) => {
  const review = await lockedReviewOf(em, data.entryId);
  const changed = review && entryChanged(review, data);
  if (!changed) return;
  Object.assign(review, changed.review);
  if (changed.what) noteEntryChange(em, id, data, changed.what, now);
};
