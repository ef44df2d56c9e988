import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** How people call an entry: kept by keep-entry-references.ts, which can refill it. */
export const EntryReferenceTable = defineEntity({
  name: 'EntryReferenceRow',
  tableName: 'entry_reference',
  properties: {
    entryId: p.string().primary(),
    reference: p.string(),
  },
});
export type EntryReferenceRow = InferEntity<typeof EntryReferenceTable>;
