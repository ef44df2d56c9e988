import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** Whose an entry is, learned from what entries announces: its port and the accounts that are parties to it. */
export const EntryAccessTable = defineEntity({
  name: 'EntryAccessRow',
  tableName: 'entry_access',
  properties: {
    entryId: p.string().primary(),
    port: p.string(),
    accounts: p.json<string[]>(),
  },
});
export type EntryAccessRow = InferEntity<typeof EntryAccessTable>;
