import { entryHasEnded } from '@landfall/law/shared/life-cycles/entry';
import { reaction } from '@landfall/service-kit';
import { endRequests } from './request-status.js';

/** An entry that is released or withdrawn needs no more documents: its open requests end. */
export const whenEntryChanged = reaction({
  name: 'when-entry-changed',
  startsAt: 'beginning',
  on: {
    'entry.changed': async (em, { data: { entryId, status } }) => {
      if (entryHasEnded(status)) await endRequests(em, entryId);
    },
  },
});
