import type { EventHandler } from '@landfall/service-kit';
import { postCharges } from '../money/post-charges.js';
import { mayMove, move } from './entry-status.js';
import { lockNamedEntry } from './lock-entry.js';

/** What its filer takes back before anybody decided is withdrawn. */
export const whenReviewWithdrawn: EventHandler<'review.withdrawn'> = async (em, event, { now, appendAs }) => {
  const entry = await lockNamedEntry(em, event.data.entryId);
  if (!mayMove(entry.status, 'WITHDRAWN')) return;
  const events = move(entry, 'WITHDRAWN', { at: now, causedBy: event.id, what: 'WITHDRAWN' });
  await postCharges(em, entry, { reviewId: event.data.reviewId, since: now });
  await appendAs(event.actor, ...events);
};
