import type { EntryNews } from '@landfall/law';
import type { Context } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { EntryChangeTable, type EntryChangeRow } from './entry-change.table.js';

/** Keeps, beside the review, that an entry changed, for officers who looked at it before. */
export function noteEntryChange(
  em: SqlEntityManager,
  eventId: string,
  { entryId, entryVersion }: { entryId: string; entryVersion: number },
  what: EntryNews,
  at: Date,
): void {
  em.persist(em.create(EntryChangeTable, { eventId, entryId, entryVersion, what, at }));
}

/** What changed on an entry after a version of it, oldest first. */
export const changesSince = (
  { em }: Pick<Context, 'em'>,
  entryId: string,
  entryVersion: number,
): Promise<EntryChangeRow[]> =>
  em.find(
    EntryChangeTable,
    { entryId, entryVersion: { $gt: entryVersion } },
    { orderBy: { entryVersion: 'asc', at: 'asc' } },
  );
