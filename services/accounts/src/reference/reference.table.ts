import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** Whose each reference is and which entry it names: kept by keep-references.ts, which can refill it. */
export const ReferenceTable = defineEntity({
  name: 'ReferenceRow',
  tableName: 'reference',
  properties: {
    reference: p.string().primary(),
    /** Who writes and files it. Null of what was kept before this was, until its filing is read again. */
    accountId: p.string().nullable(),
    /** Null while it is a draft. */
    entryId: p.string().nullable(),
  },
});
export type ReferenceRow = InferEntity<typeof ReferenceTable>;
