import { reaction } from '@landfall/service-kit';
import { DocumentRequestTable } from './document-request.table.js';

/** An entry that is released or withdrawn needs no more documents: its open requests end. */
export const whenEntryChanged = reaction({
  name: 'when-entry-changed',
  startsAt: 'beginning',
  on: {
    'entry.changed': async (em, { data: { entryId, status } }) => {
      if (status !== 'RELEASED' && status !== 'WITHDRAWN') return;
      await em.nativeUpdate(DocumentRequestTable, { entryId, status: 'OPEN' }, { status: 'NO_LONGER_NEEDED' });
    },
  },
});
