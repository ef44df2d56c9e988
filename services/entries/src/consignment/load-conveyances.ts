import { inOrderOf, type Context } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { EntryTable } from '../entry/entry.table.js';
import { ArrivalTable, ConveyanceTable, EntryConsignmentTable } from './consignment.table.js';
import { leadsOf } from './conveyance-leads.js';
import type { ArrivalRow, ConveyanceRow } from './consignment.table.js';

/** The conveyance that an entry lies on, by its current filing, and the arrival of it that counts. */
export interface ArrivesOn {
  entryId: string;
  conveyance: ConveyanceRow;
  arrival: ArrivalRow | null;
}

export const loadConveyances = async (ids: readonly string[], { em }: Context): Promise<(ArrivesOn | null)[]> =>
  inOrderOf(ids, await conveyancesOf(em, ids), ({ entryId }) => entryId);

/** None of entries that lie on none. */
export async function conveyancesOf(em: SqlEntityManager, ids: readonly string[]): Promise<ArrivesOn[]> {
  const entries = await em.find(EntryTable, { id: { $in: [...ids] } }, { fields: ['id', 'currentFilingId'] });
  const filingIds = entries.map(({ currentFilingId }) => currentFilingId);
  const filed = await em.find(EntryConsignmentTable, { filingId: { $in: filingIds }, conveyanceKey: { $ne: null } });
  const lying = filed.map(({ conveyanceKey }) => conveyanceKey!);
  const leadOf = await leadsOf(em, lying);
  const keys = lying.map(leadOf);
  const conveyances = await em.find(ConveyanceTable, { key: { $in: keys } });
  const arrivals = await em.find(ArrivalTable, { conveyanceKey: { $in: keys } }, { orderBy: { number: 'asc' } });
  const byKey = new Map(conveyances.map((row) => [row.key, row]));
  const lastOf = new Map(arrivals.map((row) => [row.conveyanceKey, row]));
  return filed.map(({ entryId }, n) => {
    const key = keys[n]!;
    return { entryId, conveyance: byKey.get(key)!, arrival: lastOf.get(key) ?? null };
  });
}
