import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { LockMode } from '@mikro-orm/core';
import { AccountTable } from '../account/account.table.js';
import { MandateRequestTable, type MandateRequestRow } from '../account/mandate.table.js';
import { EmailTable } from '../email/email.table.js';
import type { WhoAsks } from './mandate-request.type.js';

/** The request of a link that is still good; null for every other link. `lock` holds off a second answer. */
export async function requestOfLink(
  em: SqlEntityManager,
  code: string,
  now: Date,
  { lock = false } = {},
): Promise<MandateRequestRow | null> {
  if (code.length > 100) return null;
  const isGood = { code, mandateId: null, goodUntil: { $gt: now } };
  return em.findOne(MandateRequestTable, isGood, lock ? { lockMode: LockMode.PESSIMISTIC_WRITE } : {});
}

/** By what a client knows who asks: the account's name, and an address that the person has proven. */
export async function whoAsks(em: SqlEntityManager, row: MandateRequestRow): Promise<WhoAsks> {
  const account = await em.findOne(AccountTable, { id: row.brokerAccountId });
  const [email] = await em.find(
    EmailTable,
    { subject: row.askedBy, provenAt: { $ne: null } },
    { orderBy: { attachedAt: 'desc' }, limit: 1 },
  );
  return { brokerName: account?.displayName ?? '', askedByEmail: email?.address ?? null };
}
