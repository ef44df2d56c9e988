import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { ReferenceTable } from './reference.table.js';

/** How people call an entry of which an event was announced before events said it. @throws while that is not known here. */
export async function referenceOfEntry(em: SqlEntityManager, entryId: string): Promise<string> {
  const known = await em.findOne(ReferenceTable, { entryId });
  if (!known) throw new Error(`It is not known here yet how ${entryId} is called`);
  return known.reference;
}
