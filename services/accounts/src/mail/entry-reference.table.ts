import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** How people call an entry and what was filed in it last: kept by keep-entry-references.ts, which can refill it. */
export const EntryReferenceTable = defineEntity({
  name: 'EntryReferenceRow',
  tableName: 'entry_reference',
  properties: {
    entryId: p.string().primary(),
    reference: p.string(),
    /** How many kinds of goods, and what they were declared at. */
    lineCount: p.integer().nullable(),
    valueUsd: p.text().nullable(),
  },
});
export type EntryReferenceRow = InferEntity<typeof EntryReferenceTable>;
