import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { carriageOf, type Said } from './carriage.js';
import { ArrivalTable } from './consignment.table.js';

/** When the conveyance that somebody names arrived, as Customs recorded it last; null where none is named or recorded. */
export async function arrivalOf(em: SqlEntityManager, key: Buffer, said: Said): Promise<Date | null> {
  const { conveyance } = carriageOf(said, key);
  if (!conveyance) return null;
  const last = await em.findOne(ArrivalTable, { conveyanceKey: conveyance.key }, { orderBy: { number: 'desc' } });
  return last?.arrivedAt ?? null;
}
