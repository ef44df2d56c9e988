import { loadById, type Context } from '@landfall/service-kit';
import { reachOf, type Reach } from './access.js';
import { ActivityTable, type ActivityRow } from './activity.table.js';
import { concerningRegimes } from './regimes-of-rows.js';

/** The newest rows about one entry that the caller may read; the entries of one request are asked in one statement. */
export const newestOfEntry = async (context: Context, entryId: string, limit: number): Promise<ActivityRow[]> =>
  (await loadById(context, newestOfEntries(limit), entryId)) ?? [];

type LoadMany = (ids: readonly string[], context: Context) => Promise<ActivityRow[][]>;

// One function for each limit, since a request's loaders are told apart by it.
const loaders = new Map<number, LoadMany>();

function newestOfEntries(limit: number): LoadMany {
  const known = loaders.get(limit) ?? ((ids, context) => newest(ids, limit, context));
  loaders.set(limit, known);
  return known;
}

async function newest(ids: readonly string[], limit: number, { em, caller }: Context): Promise<ActivityRow[][]> {
  const { where, values } = whereReadable(reachOf(caller));
  const found = await em.execute<{ seq: string }[]>(
    `select row.seq from jsonb_array_elements_text(?::jsonb) as asked (entry_id) cross join lateral (
       select seq from activity where entry_id = asked.entry_id and ${where}
       order by occurred_at desc, seq desc limit ?) as row`,
    [JSON.stringify(ids), ...values, limit],
  );
  const seqs = found.map(({ seq }) => Number(seq));
  const rows = await em.find(ActivityTable, { seq: { $in: seqs } }, { orderBy: { occurredAt: 'desc', seq: 'desc' } });
  const byEntry = Map.groupBy(rows, ({ entryId }) => entryId);
  return ids.map((id) => byEntry.get(id) ?? []);
}

/** Customs reads all logs, each event once; the trade its own. */
const whereReadable = (reach: Reach): { where: string; values: unknown[] } =>
  'regimes' in reach
    ? { where: `leads and ${concerningRegimes(reach.regimes)}`, values: [] }
    : { where: 'chain = ?', values: [reach.chain] };
