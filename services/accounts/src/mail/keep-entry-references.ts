import { projection } from '@landfall/service-kit';
import { EntryReferenceTable } from './entry-reference.table.js';

/** Keeps the reference of each entry, by which mails name it. */
export const keepEntryReferences = projection({
  name: 'keep-entry-references',
  tables: ['entry_reference'],
  on: {
    'entry.filed': async (em, { data }) => {
      const reference = 'reference' in data ? data.reference : undefined;
      if (reference) await em.upsert(EntryReferenceTable, { entryId: data.entryId, reference });
    },
  },
});
