// What offices determined about entries, as review announces it: kept by keep-determinations.ts, which can refill it.
import type { DeterminationKind } from '@landfall/law';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** Of several of a kind about one entry the last. */
export const EntryDeterminationTable = defineEntity({
  name: 'EntryDeterminationRow',
  tableName: 'entry_determination',
  properties: {
    entryId: p.text().primary(),
    kind: p.text().primary().$type<DeterminationKind>(),
    holds: p.boolean(),
  },
});
export type EntryDeterminationRow = InferEntity<typeof EntryDeterminationTable>;
