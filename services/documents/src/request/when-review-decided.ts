import type { KnownEvent } from '@landfall/events';
import { documentAskedFor } from '@landfall/law/examination/longest-request';
import { zoneOfPort } from '@landfall/law/shared/day-at-port';
import { reaction, setDeadline } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { EntryAccessTable } from '../entry-access.table.js';
import { asksForDocument, openRequest } from './decide-request.js';
import { DocumentRequestTable } from './document-request.table.js';

/** An officer who asks for a document opens a request, and the parties to the entry are told. */
export const whenReviewDecided = reaction({
  name: 'when-review-decided',
  startsAt: 'beginning',
  on: {
    'review.decided': async (em, event, { now, appendAs }) => {
      if (!asksForDocument(event.data)) return;
      if (await em.count(DocumentRequestTable, { causedBy: event.id })) return;
      const parties = await partiesTo(em, event);
      const { request, opened } = openRequest(event, event.data, parties, now);
      em.persist(em.create(DocumentRequestTable, request));
      const ofImporter = { clock: documentAskedFor, about: request.id, accountId: parties[0] ?? null };
      await setDeadline(em, { ...ofImporter, dueOn: request.dueOn, zone: zoneOfPort(event.ports[0] ?? '') });
      await appendAs(event.actor, opened);
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
