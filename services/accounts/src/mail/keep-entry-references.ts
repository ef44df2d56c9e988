import { projection } from '@landfall/service-kit';
import { EntryReferenceTable } from './entry-reference.table.js';

/** Keeps the reference of each entry, by which mails name it, and what its reader knows the shipment by. */
export const keepEntryReferences = projection({
  name: 'keep-entry-references',
  tables: ['entry_reference'],
  on: {
    'entry.filed': async (em, { data }) => {
      const reference = 'reference' in data ? data.reference : undefined;
      const goods = { lineCount: data.lines.length, valueUsd: data.totalValueUsd };
      if (reference) await em.upsert(EntryReferenceTable, { entryId: data.entryId, reference, ...goods });
    },
  },
});
