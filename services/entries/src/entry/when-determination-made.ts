import { makeEvent } from '@landfall/events';
import type { EventHandler } from '@landfall/service-kit';
import { audienceOf, namedAs } from './entry-status.js';
import { lockNamedEntry } from './lock-entry.js';

/** What was determined about an entry is told to its parties in the entry's own order; by itself it moves nothing. */
export const whenDeterminationMade: EventHandler<'determination.made'> = async (em, event, { appendAs }) => {
  const { entryId, determinationId, kind, holds, ground } = event.data;
  const entry = await lockNamedEntry(em, entryId);
  const told = { entryId, determinationId, determined: kind, holds, ground, ...namedAs(entry) };
  await appendAs(event.actor, makeEvent('entry.determined', told, audienceOf(entry)));
};
