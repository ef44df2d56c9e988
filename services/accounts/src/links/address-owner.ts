import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { EmailTable } from '../email/email.table.js';

/** Whose an address is. */
export interface AddressOwner {
  subject: string;
  /** False for somebody who was invited by this address and has not used a link yet. */
  isProven: boolean;
}

/**
 * Whose an address is: of whoever has proven it, else of whoever Customs invited by it. An address that somebody else
 * merely typed for their own account is nobody's. Until the transaction ends nobody else can come to own it.
 */
export async function ownerOf(em: SqlEntityManager, address: string): Promise<AddressOwner | null> {
  await em.execute('select pg_advisory_xact_lock(hashtext(?))', [address]);
  const rows = await em.find(EmailTable, { address, $or: [{ provenAt: { $ne: null } }, { invited: true }] });
  const row = rows.find(({ provenAt }) => provenAt) ?? rows[0];
  return row ? { subject: row.subject, isProven: Boolean(row.provenAt) } : null;
}
