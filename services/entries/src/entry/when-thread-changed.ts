import { makeEvent } from '@landfall/events';
import type { EventHandler } from '@landfall/service-kit';
import { audienceOf, namedAs } from './entry-status.js';
import { lockNamedEntry } from './lock-entry.js';

/** What was written about an entry is told to its parties in the entry's own order; it changes nothing of the entry. */
export const whenMessageWritten: EventHandler<'message.written'> = async (em, event, { appendAs }) => {
  const { entryId, messageId, side } = event.data;
  const entry = await lockNamedEntry(em, entryId);
  const written = { entryId, messageId, side, ...namedAs(entry) };
  await appendAs(event.actor, makeEvent('entry.message-written', written, audienceOf(entry)));
};

export const whenThreadClosed: EventHandler<'thread.closed'> = async (em, event, { appendAs }) => {
  const { entryId, reasonCode } = event.data;
  const entry = await lockNamedEntry(em, entryId);
  const closed = { entryId, reasonCode, ...namedAs(entry) };
  await appendAs(event.actor, makeEvent('entry.thread-closed', closed, audienceOf(entry)));
};
