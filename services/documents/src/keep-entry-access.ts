import { projection } from '@landfall/service-kit';
import { EntryAccessTable } from './entry-access.table.js';

/** Learns from each filing whose the entry is; the latest filing counts. */
export const keepEntryAccess = projection({
  name: 'keep-entry-access',
  tables: ['entry_access'],
  on: {
    'entry.filed': async (em, { data }) => {
      const { entryId, port, importerAccountId, filerAccountId } = data;
      const accounts = [...new Set([importerAccountId, filerAccountId])];
      await em.upsert(EntryAccessTable, { entryId, port, accounts });
    },
  },
});
