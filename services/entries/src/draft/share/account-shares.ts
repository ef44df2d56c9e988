import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { WholeAccountMandateTable } from '../draft.table.js';

/** Accounts with a mandate over this whole account; none begins or ends until the transaction does. */
export async function holdersOfAccount(em: SqlEntityManager, clientAccountId: string): Promise<string[]> {
  await holdAccountShares(em, clientAccountId);
  const mandates = await em.find(WholeAccountMandateTable, { clientAccountId, ended: false });
  return [...new Set(mandates.map(({ holderAccountId }) => holderAccountId))];
}

/** A draft is either there when its account's mandates are taken up, or is started after that. */
export async function holdAccountShares(em: SqlEntityManager, clientAccountId: string): Promise<void> {
  await em.execute('select pg_advisory_xact_lock(hashtext(?))', [`shares of ${clientAccountId}`]);
}
