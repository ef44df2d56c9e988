// Reads what a carrier's list and the declarations on its conveyance say, to be compared.
import { loadById, type Context } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { EntryConsignmentTable } from '../consignment/consignment.table.js';
import { keysOf } from '../consignment/conveyance-leads.js';
import { EntryTable } from '../entry/entry.table.js';
import { loadContents } from '../filing/load-filings.js';
import { declaredPackages } from '../release/declared-pieces.js';
import { CarrierListRowTable, CarrierListTable } from './carrier.table.js';
import { compareBills, type ComparedBill, type DeclaredBill } from './compare-bills.js';

/** The last list that was brought for a conveyance, or for one that was found to be it. */
export async function listOf(em: SqlEntityManager, key: string) {
  const keys = await keysOf(em, key);
  const [list] = await em.find(
    CarrierListTable,
    { conveyanceKey: { $in: keys } },
    { orderBy: { broughtAt: 'desc', number: 'desc' }, limit: 1 },
  );
  if (!list) return null;
  const rows = await em.find(CarrierListRowTable, { listId: list.id }, { orderBy: { line: 'asc' } });
  return { list, rows };
}

/** None where no list was brought: then nothing is short. */
export async function compareConveyance(key: string, context: Context): Promise<ComparedBill[]> {
  const listed = await listOf(context.em, key);
  return listed ? compareBills(listed.rows, await declaredOn(key, context)) : [];
}

async function declaredOn(key: string, context: Context): Promise<DeclaredBill[]> {
  const { em } = context;
  const lying = await em.find(EntryConsignmentTable, { conveyanceKey: { $in: await keysOf(em, key) } });
  const filingIds = lying.map(({ filingId }) => filingId);
  const live = { currentFilingId: { $in: filingIds }, status: { $ne: 'WITHDRAWN' as const } };
  const current = await em.find(EntryTable, live, { fields: ['id', 'currentFilingId', 'entryType'] });
  const byFiling = new Map(current.map((row) => [row.currentFilingId, row]));
  const counted = lying.flatMap(({ filingId, consignmentKey, masterKey }) => {
    const entry = byFiling.get(filingId);
    const keys = [consignmentKey, masterKey].flatMap((one) => one ?? []);
    return entry ? [{ entry, keys }] : [];
  });
  return Promise.all(
    counted.map(async ({ entry, keys }) => {
      const content = await loadById(context, loadContents, entry.currentFilingId);
      return { entryId: entry.id, keys, packages: content && declaredPackages(entry.entryType, content) };
    }),
  );
}
