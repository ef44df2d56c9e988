import type { NewEvent } from '@landfall/events';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { partitionOf } from './partition-of.js';

const insert = `
insert into event (id, type, typeversion, subject, partitionkey, partition, time, visibleto, accounts, ports, actor, data)
select id, type, typeversion, subject, partitionkey, partition, ?::timestamptz, visibleto, accounts, ports, ?, data
from jsonb_to_recordset(?::jsonb) as new (n integer, id uuid, type text, typeversion smallint, subject text,
  partitionkey text, partition smallint, visibleto text, accounts text[], ports text[], data jsonb)
order by n`;

/**
 * Stores events in the transaction of the change that they tell of. Lock or version-check the object first: the order
 * of a key's events is the order in which they are stored.
 */
export async function appendEvents(
  em: SqlEntityManager,
  events: readonly NewEvent[],
  given: { time: Date; actor: string },
): Promise<void> {
  if (events.length === 0) return;
  const rows = events.map((event, n) => ({ ...event, n, partition: partitionOf(event.partitionkey) }));
  await em.execute(insert, [given.time.toISOString(), given.actor, JSON.stringify(rows)], 'run');
}
