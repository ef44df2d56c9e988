import { LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { AccountTable } from '../account/account.table.js';
import { EmailTable } from '../email/email.table.js';
import { LinkTable } from '../links/link.table.js';
import { MembershipTable, PersonTable, RightsTable } from '../account/person.table.js';
import type { OfficerInFull } from './officer-in-full.js';

/** Someone who works for Customs; null when there is nobody of that subject. `lock` holds others off until the end. */
export async function findOfficer(
  em: SqlEntityManager,
  subject: string,
  { lock = false } = {},
): Promise<OfficerInFull | null> {
  if (lock) await em.findOne(RightsTable, { subject }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  return (await findOfficers(em, [subject]))[0] ?? null;
}

/** Those of the subjects who work for Customs. */
export async function findOfficers(em: SqlEntityManager, subjects: readonly string[]): Promise<OfficerInFull[]> {
  const customs = (await em.find(AccountTable, { kind: 'CUSTOMS' })).map(({ id }) => id);
  const subject = { $in: [...subjects] };
  const memberships = await em.find(MembershipTable, { subject, accountId: { $in: customs } });
  const people = new Map((await em.find(PersonTable, { subject })).map((row) => [row.subject, row]));
  const rights = new Map((await em.find(RightsTable, { subject })).map((row) => [row.subject, row]));
  const emails = await em.find(EmailTable, { subject }, { orderBy: { attachedAt: 'asc' } });
  const emailOf = new Map(emails.map((row) => [row.subject, row]));
  const links = await em.find(
    LinkTable,
    { subject, purpose: 'INVITATION', usedAt: null },
    { orderBy: { madeAt: 'asc' } },
  );
  const endOf = new Map(links.map((link) => [link.subject, link.endsAt ?? null]));
  return memberships.flatMap((membership) => {
    const [person, held] = [people.get(membership.subject), rights.get(membership.subject)];
    if (!person || !held) return [];
    const email = emailOf.get(person.subject) ?? null;
    const invitationEndsAt = email?.provenAt === null ? (endOf.get(person.subject) ?? null) : null;
    return [{ person, membership, rights: held, email, invitationEndsAt }];
  });
}
