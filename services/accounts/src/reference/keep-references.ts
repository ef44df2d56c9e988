import { projection } from '@landfall/service-kit';
import { ReferenceTable } from './reference.table.js';

/**
 * Keeps whose each reference is, so that its holder comes back by it, and which entry it names, for the log. What brokers'
 * systems file was never a draft.
 */
export const keepReferences = projection({
  name: 'keep-references',
  tables: ['reference'],
  on: {
    'draft.named': async (em, { data: { reference, accountId } }) => {
      await em.upsert(ReferenceTable, { reference, accountId });
    },
    'entry.filed': async (em, { data }) => {
      const reference = 'reference' in data ? data.reference : undefined;
      const { entryId, filerAccountId: accountId } = data;
      if (reference) await em.upsert(ReferenceTable, { reference, accountId, entryId });
    },
  },
});
