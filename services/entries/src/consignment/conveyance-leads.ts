import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { ConveyanceLeadTable } from './consignment.table.js';

/** Of each conveyance the one that it is, where an officer found it to be another; else itself. */
export async function leadsOf(em: SqlEntityManager, keys: readonly string[]): Promise<(key: string) => string> {
  const rows = await em.find(ConveyanceLeadTable, { key: { $in: [...keys] } });
  const leads = new Map(rows.map(({ key, leadsTo }) => [key, leadsTo]));
  return (key) => leads.get(key) ?? key;
}

/** All under which entries lie on it: its own key, and those of the conveyances that are it. */
export async function keysOf(em: SqlEntityManager, key: string): Promise<string[]> {
  const rows = await em.find(ConveyanceLeadTable, { leadsTo: key });
  return [key, ...rows.map((row) => row.key)];
}
