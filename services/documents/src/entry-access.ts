import { inOrderOf, loadById, type Context } from '@landfall/service-kit';
import type { DocumentFacts } from './access.js';
import { EntryAccessTable, factsOf, type EntryAccessRow } from './entry-access.table.js';

/** Whose an entry is, for what is shown of it; null where documents has not heard of one. */
export async function factsOfEntry(entryId: string, context: Context): Promise<DocumentFacts | null> {
  const access = await loadById(context, accessByEntry, entryId);
  return access && factsOf(access);
}

async function accessByEntry(ids: readonly string[], { em }: Context): Promise<(EntryAccessRow | null)[]> {
  return inOrderOf(ids, await em.find(EntryAccessTable, { entryId: { $in: [...ids] } }), (row) => row.entryId);
}
