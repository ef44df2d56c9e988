import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { DraftTable } from './draft.table.js';

/** Opens the draft of an entry that was sent back, so that it is corrected there and filed again. */
export async function reopenDraftOf(em: SqlEntityManager, entryId: string): Promise<void> {
  for (const draft of await em.find(DraftTable, { entryId, status: 'FILED' })) {
    const filedLineKeys = (draft.answers.lines ?? []).map(({ key }) => key);
    em.assign(draft, { status: 'DRAFT', filedLineKeys });
  }
}
