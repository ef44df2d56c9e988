import type { EntryNews } from '@landfall/law';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** Each change of an entry that review heard of, so that an officer can be told what is new since a version. */
export const EntryChangeTable = defineEntity({
  name: 'EntryChangeRow',
  tableName: 'review_entry_change',
  properties: {
    eventId: p.string().primary(),
    entryId: p.string(),
    entryVersion: p.integer(),
    what: p.string().$type<EntryNews>(),
    at: p.datetime(),
  },
});
export type EntryChangeRow = InferEntity<typeof EntryChangeTable>;
