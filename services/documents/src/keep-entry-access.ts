import { projection } from '@landfall/service-kit';
import { EntryAccessTable } from './entry-access.table.js';

/** Learns from each filing whose the entry is and under which law: the latest filing counts, and whom it was ever shared with. */
export const keepEntryAccess = projection({
  name: 'keep-entry-access',
  tables: ['entry_access'],
  on: {
    'entry.filed': async (em, { data }) => {
      const { entryId, regime, port, importerAccountId, filerAccountId } = data;
      const accounts = [...new Set([importerAccountId, filerAccountId])];
      const known = await em.findOne(EntryAccessTable, { entryId });
      const shared = 'sharedWithAccountIds' in data ? (data.sharedWithAccountIds ?? []) : [];
      const sharedWith = [...new Set([...(known?.sharedWith ?? []), ...shared])];
      if (known) em.assign(known, { regime, port, accounts, sharedWith });
      else em.persist(em.create(EntryAccessTable, { entryId, regime, port, accounts, sharedWith }));
    },
    'entry.shared': async (em, { data: { entryId, sharedWithAccountIds } }) => {
      const entry = await em.findOneOrFail(EntryAccessTable, { entryId });
      entry.sharedWith = [...new Set([...entry.sharedWith, ...sharedWithAccountIds])];
    },
  },
});
