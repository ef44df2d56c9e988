import type { Regime } from '@landfall/law';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** One row of the activity log: appended once, never changed, bound to the row before it in its chain by a hash. */
export const ActivityTable = defineEntity({
  name: 'ActivityRow',
  tableName: 'activity',
  properties: {
    /** Order of append over all chains; never shown, since it would tell how much others do. */
    seq: p.bigint('number').primary().autoincrement(),
    /** The account whose log this is, or 'customs'. */
    chain: p.string(),
    number: p.integer(),
    eventId: p.uuid(),
    source: p.string(),
    type: p.string(),
    typeVersion: p.integer(),
    subject: p.string(),
    entryId: p.string().nullable(),
    actor: p.string(),
    /** Ports whose officers may read the row. */
    ports: p.array().$type<string[]>(),
    /** The law that the row tells of by itself; null where that is asked when it is read. Under no hash. */
    regime: p.string().$type<Regime>().nullable(),
    /** True in one chain of an event's audience, so that Customs reads each event once. */
    leads: p.boolean(),
    occurredAt: p.datetime(3),
    appendedAt: p.datetime(3),
    facts: p.json<unknown>(),
    prevHash: p.string(),
    hash: p.string(),
  },
});
export type ActivityRow = InferEntity<typeof ActivityTable>;

/** The last row of a chain: locked while a row is appended, and a witness against a tail that was cut off. */
export const ActivityHeadTable = defineEntity({
  name: 'ActivityHeadRow',
  tableName: 'activity_head',
  properties: {
    chain: p.string().primary(),
    number: p.integer(),
    hash: p.string(),
  },
});
export type ActivityHeadRow = InferEntity<typeof ActivityHeadTable>;
