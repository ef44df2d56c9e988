import { reaction } from '@landfall/service-kit';
import { DocumentTable } from './document.table.js';

/**
 * What a filing names is kept for good. It is written down on the document itself, since a projection may be empty for a
 * while, when it is filled again.
 */
export const whenEntryFiled = reaction({
  name: 'when-entry-filed',
  startsAt: 'beginning',
  on: {
    'entry.filed': async (em, { data }) => {
      const named = 'documents' in data ? (data.documents ?? []) : [];
      const ids = named.map(({ documentId }) => documentId);
      if (ids.length === 0) return;
      await em.nativeUpdate(DocumentTable, { id: { $in: ids }, namedAt: null }, { namedAt: new Date(data.filedAt) });
    },
  },
});
