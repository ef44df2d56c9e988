import { entryHasEnded } from '@landfall/law/shared/life-cycles/entry';
import { reaction } from '@landfall/service-kit';
import { DocumentRequestTable } from './document-request.table.js';
import { endRequest, endRequests } from './request-status.js';

/**
 * An entry that is released or withdrawn needs no more documents: its open requests end. So does one whose decision was not
 * applied, since the entry does not wait for it.
 */
export const whenEntryChanged = reaction({
  name: 'when-entry-changed',
  startsAt: 'beginning',
  on: {
    'entry.changed': async (em, { data: { entryId, status } }) => {
      if (entryHasEnded(status)) await endRequests(em, entryId);
    },
    'entry.decision-not-applied': async (em, { data: { decision, decisionId } }) => {
      if (decision !== 'ASK_FOR_DOCUMENT' || !decisionId) return;
      const request = await em.findOne(DocumentRequestTable, { decisionId });
      if (!request) throw new Error(`What decision ${decisionId} asks for is not known here yet`);
      await endRequest(em, request);
    },
  },
});
