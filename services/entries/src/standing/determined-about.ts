import type { Determined } from '@landfall/law/us/determined';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { EntryDeterminationTable } from './determination.table.js';

/** What stands determined about an entry; nothing about one that is not filed yet. */
export async function determinedAbout(em: SqlEntityManager, entryId: string | null): Promise<Determined[]> {
  return entryId === null ? [] : em.find(EntryDeterminationTable, { entryId }, { orderBy: { kind: 'asc' } });
}
