import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { DraftTable } from './draft.table.js';

/** Opens the draft of an entry that was sent back, so that it is corrected there and filed again. */
export async function reopenDraftOf(em: SqlEntityManager, entryId: string): Promise<void> {
  await em.nativeUpdate(DraftTable, { entryId, status: 'FILED' }, { status: 'DRAFT' });
}
