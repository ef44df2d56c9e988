import { makeEvent, type NewEvent } from '@landfall/events';
import type { EmailAddress } from '@landfall/law';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { AccountTable } from '../account/account.table.js';
import { EmailTable } from '../email/email.table.js';
import { MembershipTable, RightsTable } from '../account/person.table.js';

/** An address becomes a person's own, and takes the place of every other one they gave. */
export async function proveAddress(
  em: SqlEntityManager,
  subject: string,
  email: EmailAddress,
  now: Date,
): Promise<void> {
  const { address, typed } = email;
  await em.nativeDelete(EmailTable, { subject, address: { $ne: address } });
  const known = await em.findOne(EmailTable, { subject, address });
  if (known) known.provenAt ??= now;
  else em.create(EmailTable, { subject, address, typed, attachedAt: now, invited: false, provenAt: now });
  await em.flush();
}

/** A guest's account becomes an importer's for good; it stays the same account. Tells of it, once. */
export async function claimAccount(em: SqlEntityManager, subject: string, accountId: string): Promise<NewEvent[]> {
  const claimed = await em.nativeUpdate(AccountTable, { id: accountId, kind: 'GUEST' }, { kind: 'IMPORTER' });
  if (claimed === 0) return [];
  await em.nativeUpdate(MembershipTable, { subject, accountId }, { roles: ['IMPORTER'] });
  const rights = await em.findOneOrFail(RightsTable, { subject });
  rights.version += 1;
  await em.flush();
  const of = { partitionkey: accountId, accounts: [accountId] };
  return [
    makeEvent('account.claimed', { accountId }, { ...of, subject: accountId }),
    makeEvent('rights.changed', { subjectId: subject, accountId, rightsVersion: rights.version }, { ...of, subject }),
  ];
}
