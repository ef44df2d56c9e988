import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { EmailTable } from '../email/email.table.js';
import { MandateTable } from './mandate.table.js';
import { MembershipTable, type MembershipRow } from './person.table.js';

/**
 * Whether an account goes with an address: one of its people gave it, proven or not, or the account was taken under
 * that of the person who has proven it.
 */
export async function belongTogether(em: SqlEntityManager, accountId: string, address: string): Promise<boolean> {
  return Boolean(await memberWithAddress(em, accountId, address)) || isTakenByOwnerOf(em, accountId, address);
}

/** Whether the person who has proven an address took an account under their own. */
export async function isTakenByOwnerOf(em: SqlEntityManager, accountId: string, address: string): Promise<boolean> {
  const owner = await em.findOne(EmailTable, { address, provenAt: { $ne: null } });
  const own = owner ? await em.find(MembershipTable, { subject: owner.subject }) : [];
  const taken = await Promise.all(own.map((membership) => isTakenBy(em, accountId, membership.accountId)));
  return taken.includes(true);
}

/** Who of an account's people gave this address; whoever has proven it comes first. */
export async function memberWithAddress(
  em: SqlEntityManager,
  accountId: string,
  address: string,
): Promise<Pick<MembershipRow, 'subject' | 'accountId'> | null> {
  const members = await em.find(MembershipTable, { accountId });
  const subjects = members.map(({ subject }) => subject);
  const rows = await em.find(EmailTable, { address, subject: { $in: subjects } });
  const row = rows.find(({ provenAt }) => provenAt) ?? rows[0];
  return row ? { subject: row.subject, accountId } : null;
}

/** Whether an account gave all that it can do to another, which took it under its own. */
export async function isTakenBy(em: SqlEntityManager, accountId: string, holderAccountId: string): Promise<boolean> {
  const mandate = { clientAccountId: accountId, brokerAccountId: holderAccountId };
  return (await em.count(MandateTable, { ...mandate, scope: 'WHOLE_ACCOUNT', endedOn: null })) > 0;
}
