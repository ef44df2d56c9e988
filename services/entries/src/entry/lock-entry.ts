import { LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { EntryTable, type EntryRow } from './entry.table.js';

/** An entry held until the transaction ends, so that its events keep their order; null when there is none. */
export const lockEntry = (em: SqlEntityManager, id: string): Promise<EntryRow | null> =>
  em.findOne(EntryTable, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });

/** The same for an entry that another service's event names: it must be here. */
export async function lockNamedEntry(em: SqlEntityManager, id: string): Promise<EntryRow> {
  const entry = await lockEntry(em, id);
  if (!entry) throw new Error(`An event names entry ${id}, which is not here`);
  return entry;
}
