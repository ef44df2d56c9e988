import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { ConsigneeSaltTable } from '../filing.table.js';

const known = new WeakMap<object, string>();

/** The secret with which consignees are hashed: never changed, so that it is read once in the life of a process. */
export async function consigneeSaltOf(em: SqlEntityManager): Promise<string> {
  const salt = known.get(em.config) ?? (await em.findOneOrFail(ConsigneeSaltTable, { id: 1 })).salt;
  known.set(em.config, salt);
  return salt;
}
