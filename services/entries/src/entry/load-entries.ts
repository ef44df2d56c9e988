import { inOrderOf, loadById, type Context } from '@landfall/service-kit';
import { EntryTable, type EntryRow } from './entry.table.js';
import { toEntry, type Entry } from './entry.type.js';

/** Entries by id, one statement for all that a request asks for. */
export async function loadEntries(ids: readonly string[], { em }: Context): Promise<(EntryRow | null)[]> {
  const rows = await em.find(EntryTable, { id: { $in: [...ids] } });
  return inOrderOf(ids, rows, ({ id }) => id);
}

/** One entry as the caller may see it; null when it is not there or not theirs. */
export async function entryWithId(id: string, context: Context): Promise<Entry | null> {
  const row = await loadById(context, loadEntries, id);
  return row && toEntry(row, context.caller);
}
