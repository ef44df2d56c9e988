import { readKeyset } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { EntityName } from '@mikro-orm/core';

interface Dated {
  id: string;
  filedAt: Date;
}
interface Saved {
  id: string;
  savedAt: Date;
}
type Instant = 'filedAt' | 'savedAt';

/**
 * A page of a list that is newest first, up to `limit` rows. Each slice is read along an index of its own, since
 * Postgres would collect and sort all rows of an OR before it takes the first few.
 */
export async function newestFirst<Row extends Dated | Saved>(
  em: SqlEntityManager,
  table: EntityName<Row>,
  { slices, after, by = 'filedAt' }: { slices: readonly object[]; after: string | null | undefined; by?: Instant },
  limit: number,
): Promise<Row[]> {
  const older = olderThan(by, readKeyset(after));
  const found: Row[] = [];
  for (const slice of slices) {
    const where = { $and: [slice, ...older] };
    const options = { orderBy: { [by]: 'desc', id: 'desc' }, limit };
    found.push(...((await em.find(table, where as never, options as never)) as Row[]));
  }
  const once = [...new Map(found.map((row) => [row.id, row])).values()];
  return once.sort(byNewest).slice(0, limit);
}

// The first condition says nothing new, but bounds the walk along the index.
function olderThan(by: Instant, from: { at: Date; id: string } | null): object[] {
  if (from === null) return [];
  const { at, id } = from;
  return [{ [by]: { $lte: at } }, { $or: [{ [by]: { $lt: at } }, { id: { $lt: id } }] }];
}

function byNewest(a: Dated | Saved, b: Dated | Saved): number {
  return instantOf(b) - instantOf(a) || (a.id < b.id ? 1 : -1);
}

const instantOf = (row: Dated | Saved): number => ('savedAt' in row ? row.savedAt : row.filedAt).getTime();
