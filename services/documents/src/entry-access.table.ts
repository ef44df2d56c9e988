import type { Regime } from '@landfall/law';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** Whose an entry is, learned from what entries announces: its law, its port and the accounts that are parties to it. */
export const EntryAccessTable = defineEntity({
  name: 'EntryAccessRow',
  tableName: 'entry_access',
  properties: {
    entryId: p.string().primary(),
    regime: p.string().$type<Regime>(),
    port: p.string(),
    /** Importer and filer of the latest filing. */
    accounts: p.json<string[]>(),
    /** Accounts that it was shared with besides. */
    sharedWith: p.json<string[]>(),
  },
});
export type EntryAccessRow = InferEntity<typeof EntryAccessTable>;

/** What the access page asks of an entry. */
export const factsOf = ({ port, accounts, sharedWith }: EntryAccessRow) => ({
  port,
  accounts: [...new Set([...accounts, ...sharedWith])],
});
