import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { carriageOf, type Said } from './carriage.js';
import { ArrivalTable } from './consignment.table.js';
import { leadsOf } from './conveyance-leads.js';

/** When the conveyance that somebody names arrived, as Customs recorded it last; null where none is named or recorded. */
export async function arrivalOf(em: SqlEntityManager, key: Buffer, said: Said): Promise<Date | null> {
  const { conveyance } = carriageOf(said, key);
  if (!conveyance) return null;
  const conveyanceKey = (await leadsOf(em, [conveyance.key]))(conveyance.key);
  const last = await em.findOne(ArrivalTable, { conveyanceKey }, { orderBy: { number: 'desc' } });
  return last?.arrivedAt ?? null;
}
