import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { EntryRow } from '../entry/entry.table.js';
import { lockEntry } from '../entry/lock-entry.js';

/** Entries held until the transaction ends, by their ids; in one order for all, so that nobody waits in a circle. */
export async function lockEntries(em: SqlEntityManager, ids: readonly string[]): Promise<Map<string, EntryRow>> {
  const held = new Map<string, EntryRow>();
  for (const id of [...new Set(ids)].toSorted()) {
    const entry = await lockEntry(em, id);
    if (entry) held.set(id, entry);
  }
  return held;
}
