import { newId } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Carriage } from './carriage.js';
import { ConsignmentTable, ConveyanceTable, EntryConsignmentTable } from './consignment.table.js';

/** An entry, the filing of it that says so, and what its goods come on and under. */
interface Laid extends Carriage {
  readonly entryId: string;
  readonly filingId: string;
}

/** Lays entries on what they come on and under: one row of each conveyance and bill, however many entries lie on it. */
export async function keepCarriage(em: SqlEntityManager, laid: readonly Laid[]): Promise<void> {
  const once = { onConflictAction: 'ignore' } as const;
  const conveyances = inOrder(laid.map(({ conveyance }) => conveyance));
  if (conveyances.length) await em.upsertMany(ConveyanceTable, conveyances, once);
  const consignments = inOrder(laid.flatMap(({ consignment, master }) => [consignment, master]));
  if (consignments.length) await em.upsertMany(ConsignmentTable, consignments, once);
  for (const { entryId, filingId, conveyance, consignment, master } of laid) {
    const bills = { consignmentKey: consignment?.key ?? null, masterKey: master?.key ?? null };
    const lies = { conveyanceKey: conveyance?.key ?? null, ...bills };
    if (conveyance || consignment) em.create(EntryConsignmentTable, { id: newId('lie'), entryId, filingId, ...lies });
  }
}

/** Each once, and in the same order whoever keeps them: two that keep the same ones wait for each other, and never both. */
function inOrder<R extends { key: string }>(rows: readonly (R | null)[]): R[] {
  const byKey = new Map(rows.filter((row) => row !== null).map((row) => [row.key, row]));
  return [...byKey.values()].sort((one, other) => (one.key < other.key ? -1 : 1));
}
