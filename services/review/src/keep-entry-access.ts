import { projection } from '@landfall/service-kit';
import { EntryAccessTable } from './entry-access.table.js';

/** Learns from each filing whose the entry is, the latest filing counting, and with whom it is shared later. */
export const keepEntryAccess = projection({
  name: 'keep-entry-access',
  tables: ['entry_access'],
  on: {
    'entry.filed': async (em, { data }) => {
      const { entryId, port, importerAccountId, filerAccountId } = data;
      const sharedWith = 'sharedWithAccountIds' in data ? (data.sharedWithAccountIds ?? []) : [];
      const accounts = [...new Set([importerAccountId, filerAccountId, ...sharedWith])];
      await em.upsert(EntryAccessTable, { entryId, port, accounts });
    },
    'entry.shared': async (em, { data: { entryId, sharedWithAccountIds } }) => {
      const entry = await em.findOneOrFail(EntryAccessTable, { entryId });
      entry.accounts = [...new Set([...entry.accounts, ...sharedWithAccountIds])];
    },
  },
});
