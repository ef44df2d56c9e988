import { projection } from '@landfall/service-kit';
import { EntryDeterminationTable } from './determination.table.js';

/** Keeps what offices determined about an entry: the law of its further filings, and of its time of entry, reads it. */
export const keepDeterminations = projection({
  name: 'keep-determinations',
  tables: ['entry_determination'],
  on: {
    'determination.made': async (em, { data: { entryId, kind, holds } }) => {
      await em.upsert(EntryDeterminationTable, { entryId, kind, holds });
    },
  },
});
