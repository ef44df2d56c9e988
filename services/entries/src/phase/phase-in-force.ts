// Which phase holds at a moment. It is read anew each time, so that all processes go by the same one.
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { PhaseConfirmationTable, PhaseTable, type PhaseConfirmationRow, type PhaseRow } from './phase.table.js';

export interface ConfirmedPhase {
  readonly row: PhaseRow;
  readonly confirmation: PhaseConfirmationRow;
}

export interface PhasesFrom {
  /** Null where none has begun: all is open then, and nothing is asked beside what the forms ask. */
  readonly inForce: ConfirmedPhase | null;
  /** Those that are to begin, the next first. */
  readonly ahead: readonly ConfirmedPhase[];
}

export async function phasesFrom(em: SqlEntityManager, at: Date): Promise<PhasesFrom> {
  const began = await em.find(
    PhaseConfirmationTable,
    { since: { $lte: at } },
    { orderBy: { since: 'desc', number: 'desc' }, limit: 1 },
  );
  const begin = await em.find(
    PhaseConfirmationTable,
    { since: { $gt: at } },
    { orderBy: { since: 'asc', number: 'desc' } },
  );
  const all = await withTerms(em, [...began, ...oneOfAMoment(begin)]);
  return { inForce: began.length ? all[0]! : null, ahead: all.slice(began.length) };
}

/** Each with what it says, in their order. */
export async function withTerms(
  em: SqlEntityManager,
  confirmed: readonly PhaseConfirmationRow[],
): Promise<ConfirmedPhase[]> {
  const rows = confirmed.length ? await em.find(PhaseTable, { id: { $in: confirmed.map((one) => one.phaseId) } }) : [];
  const byId = new Map(rows.map((row) => [row.id, row]));
  return confirmed.map((confirmation) => ({ confirmation, row: byId.get(confirmation.phaseId)! }));
}

/** Of those that begin at one moment, the one that was confirmed last. */
const oneOfAMoment = (rows: readonly PhaseConfirmationRow[]): PhaseConfirmationRow[] =>
  rows.filter(({ since }, n) => rows[n - 1]?.since.getTime() !== since.getTime());

/** The one that was confirmed last, whenever it begins. */
export const lastConfirmed = async (em: SqlEntityManager): Promise<PhaseConfirmationRow | null> =>
  (await em.find(PhaseConfirmationTable, {}, { orderBy: { number: 'desc' }, limit: 1 }))[0] ?? null;
