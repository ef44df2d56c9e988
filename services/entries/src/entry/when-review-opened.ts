import type { EventHandler } from '@landfall/service-kit';
import { move } from './entry-status.js';
import { lockNamedEntry } from './lock-entry.js';

/** An entry that review has taken up is in review. */
export const whenReviewOpened: EventHandler<'review.opened'> = async (em, event, { now, append }) => {
  const entry = await lockNamedEntry(em, event.data.entryId);
  if (entry.status !== 'FILED') return;
  await append(...move(entry, 'IN_REVIEW', { at: now, causedBy: event.id }));
};
