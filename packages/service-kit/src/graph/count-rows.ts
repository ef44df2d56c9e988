import type { EntityName } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { mostCounted, type CountRows } from './connection.js';

/**
 * How many rows any of these conditions holds for, each row once. Each is walked along its own index, and left as soon as
 * it alone has more than are counted.
 */
export const countRows =
  <Row extends { id: string }>(em: SqlEntityManager, table: EntityName<Row>, slices: readonly object[]): CountRows =>
  async () => {
    if (slices.length === 0) return 0;
    const parts = slices.map((slice) =>
      em
        .createQueryBuilder(table, 'e')
        .select('id' as never)
        .where(slice as never)
        .limit(mostCounted + 1)
        .toQuery(),
    );
    // `union` leaves each row once
    const sql = `select count(*)::int as count from (${parts.map((part) => `(${part.sql})`).join(' union ')}) rows`;
    const params = parts.flatMap((part) => part.params as unknown[]);
    const [{ count }] = (await em.fork().execute(sql, params)) as [{ count: number }];
    return count > mostCounted ? null : count;
  };
