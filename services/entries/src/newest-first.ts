import { readKeyset } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { EntityName } from '@mikro-orm/core';

interface Dated {
  id: string;
  filedAt: Date;
}

/**
 * A page of a list that is newest first, up to `limit` rows. Each slice is read along an index of its own, since
 * Postgres would collect and sort all rows of an OR before it takes the first few.
 */
export async function newestFirst<Row extends Dated>(
  em: SqlEntityManager,
  table: EntityName<Row>,
  { slices, after }: { slices: readonly object[]; after: string | null | undefined },
  limit: number,
): Promise<Row[]> {
  const older = olderThan(readKeyset(after));
  const found: Row[] = [];
  for (const slice of slices) {
    const where = { $and: [slice, ...older] };
    const options = { orderBy: { filedAt: 'desc', id: 'desc' }, limit };
    found.push(...((await em.find(table, where as never, options as never)) as Row[]));
  }
  const once = [...new Map(found.map((row) => [row.id, row])).values()];
  return once.sort(byNewest).slice(0, limit);
}

// The first condition says nothing new, but bounds the walk along the index.
function olderThan(from: { at: Date; id: string } | null): object[] {
  if (from === null) return [];
  const { at, id } = from;
  return [{ filedAt: { $lte: at } }, { $or: [{ filedAt: { $lt: at } }, { id: { $lt: id } }] }];
}

function byNewest(a: Dated, b: Dated): number {
  return b.filedAt.getTime() - a.filedAt.getTime() || (a.id < b.id ? 1 : -1);
}
