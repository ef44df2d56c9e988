import { makeEvent } from '@landfall/events';
import { reaction } from '@landfall/service-kit';
import { FilingTable } from './filing.table.js';
import { applyAnswer } from '../entry/decide-release.js';
import { addDocument, audienceOf, hasEnded, namedAs } from '../entry/entry-status.js';
import { lockNamedEntry } from '../entry/lock-entry.js';

/** What is presented changes the data on file; a document that was asked for brings the entry back to review. */
export const whenRequestAnswered = reaction({
  name: 'when-request-answered',
  startsAt: 'beginning',
  on: {
    'request.answered': async (em, event, { now, appendAs }) => {
      const entry = await lockNamedEntry(em, event.data.entryId);
      await appendAs(event.actor, ...applyAnswer(entry, event.data.decisionId, { at: now, causedBy: event.id }));
    },
    // told in the entry's own order, and changes nothing of it
    'request.overdue': async (em, event, { appendAs }) => {
      const { entryId, requestId, documentKind, dueOn } = event.data;
      const entry = await lockNamedEntry(em, entryId);
      if (hasEnded(entry)) return;
      const overdue = { entryId, requestId, documentKind, dueOn, ...namedAs(entry) };
      await appendAs(event.actor, makeEvent('entry.request-overdue', overdue, audienceOf(entry)));
    },
    'document.presented': async (em, event, { appendAs }) => {
      const { entryId, documentId } = event.data;
      const entry = await lockNamedEntry(em, entryId);
      // one that is past all decisions changes no more; one presented with the filing is in its data already
      if (hasEnded(entry)) return;
      const { data } = await em.findOneOrFail(FilingTable, { id: entry.currentFilingId }, { populate: ['data'] });
      if (data.documents?.some((one) => one.documentId === documentId && one.presented)) return;
      await appendAs(event.actor, ...addDocument(entry, { causedBy: event.id }));
    },
  },
});
