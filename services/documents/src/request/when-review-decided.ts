import { makeEvent, type KnownEvent, type NewEvent } from '@landfall/events';
import { newId, reaction } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { DocumentRequestTable, type DocumentRequestRow } from './document-request.table.js';
import { EntryAccessTable } from '../entry-access.table.js';
import { openedAt } from './request-status.js';

/** An officer who asks for a document opens a request, and the parties to the entry are told. */
export const whenReviewDecided = reaction({
  name: 'when-review-decided',
  startsAt: 'beginning',
  on: {
    'review.decided': async (em, event, { now, appendAs }) => {
      const { decision, documentKind: kind, dueOn, entryId, reviewId } = event.data;
      if (decision !== 'ASK_FOR_DOCUMENT' || !kind || !dueOn) return;
      if (await em.count(DocumentRequestTable, { causedBy: event.id })) return;
      const request = em.create(DocumentRequestTable, {
        ...{ id: newId('req'), entryId, reviewId, causedBy: event.id, kind, dueOn },
        ...openedAt(now),
      });
      em.persist(request);
      await appendAs(event.actor, requestOpened(request, await partiesTo(em, event), event));
    },
  },
});

/** The decision names them; what documents has heard of the entry itself may come later, or name others since. */
async function partiesTo(em: SqlEntityManager, event: KnownEvent<'review.decided'>): Promise<string[]> {
  const access = await em.findOne(EntryAccessTable, { entryId: event.data.entryId });
  const accounts = access?.accounts ?? event.accounts;
  if (accounts.length === 0) throw new Error(`The parties to entry ${event.data.entryId} are not known here yet`);
  return accounts;
}

function requestOpened(
  { id: requestId, entryId, reviewId, kind: documentKind, dueOn }: DocumentRequestRow,
  accounts: string[],
  { ports, data: { reasonCode, wroteToFiler } }: KnownEvent<'review.decided'>,
): NewEvent {
  const asked = { requestId, entryId, reviewId, documentKind, dueOn, reasonCode };
  const about = { subject: requestId, partitionkey: entryId, accounts, ports };
  return makeEvent('request.opened', { ...asked, ...(wroteToFiler ? { wroteToFiler } : {}) }, about);
}
