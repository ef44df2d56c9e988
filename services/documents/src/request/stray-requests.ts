import type { EntryStatus } from '@landfall/law';
import { entryHasEnded } from '@landfall/law/shared/life-cycles/entry';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { DocumentRequestTable } from './document-request.table.js';
import { endRequests } from './request-status.js';

/** Entries with an open request that nobody needs any more: there is no such entry now, or it has ended. */
export async function findStrayRequests(
  em: SqlEntityManager,
  entries: () => Promise<ReadonlyMap<string, { status: EntryStatus }>>,
): Promise<string[]> {
  const open = await em.fork().find(DocumentRequestTable, { status: 'OPEN' }, { fields: ['entryId'] });
  const known = await entries();
  const isStray = (entryId: string): boolean => {
    const entry = known.get(entryId);
    return !entry || entryHasEnded(entry.status);
  };
  return [...new Set(open.map(({ entryId }) => entryId))].filter(isStray);
}

/** Ends what is still asked for an entry. */
export async function endStrayRequests(em: SqlEntityManager, entryId: string): Promise<void> {
  await endRequests(em.fork(), entryId);
}
