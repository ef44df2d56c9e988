import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** What happened to an entry that an officer who looked at it earlier should know. */
export const entryChanges = [
  'FURTHER_FILING',
  'DOCUMENT_PRESENTED',
  'PAYMENT_DUE',
  'WAITING_FOR_FILER',
  'RELEASED',
  'WITHDRAWN',
] as const;
export type EntryChanged = (typeof entryChanges)[number];

/** Each change of an entry that review heard of, so that an officer can be told what is new since a version. */
export const EntryChangeTable = defineEntity({
  name: 'EntryChangeRow',
  tableName: 'review_entry_change',
  properties: {
    eventId: p.string().primary(),
    entryId: p.string(),
    entryVersion: p.integer(),
    what: p.string().$type<EntryChanged>(),
    at: p.datetime(),
  },
});
export type EntryChangeRow = InferEntity<typeof EntryChangeTable>;
