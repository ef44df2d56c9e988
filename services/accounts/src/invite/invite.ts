import type { NewEvent } from '@landfall/events';
import type { EmailAddress } from '@landfall/law';
import { newId, type Role } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { EmailTable } from '../email/email.table.js';
import { askForLink } from '../links/ask-for-link.js';
import { LinkTable } from '../links/link.table.js';
import { officerRightsChanged } from '../officer-rights.js';
import { MembershipTable, PersonTable, RightsTable } from '../person.table.js';
import { customsAccount } from './customs-account.js';

/** Somebody to be invited, checked. */
export interface Invited {
  email: EmailAddress;
  displayName: string;
  roles: Role[];
  ports: string[];
  /** Who invites, by subject. */
  invitedBy: string;
}

/** Gives a person their place at Customs and sends the invitation, in the transaction of `em`; tells of it by events. */
export async function invite(
  em: SqlEntityManager,
  invited: Invited,
  known: string | null,
  now: Date,
): Promise<{ subject: string; events: NewEvent[] }> {
  const { accountId, events } = await customsAccount(em, now);
  const subject = known ?? (await newPerson(em, invited, accountId, now));
  const { displayName, email, roles, invitedBy } = invited;
  const ports = [...new Set(invited.ports)].sort();
  await em.nativeUpdate(PersonTable, { subject }, { displayName });
  await em.nativeUpdate(MembershipTable, { subject, accountId }, { roles, ports });
  const rights = await em.findOneOrFail(RightsTable, { subject });
  rights.version += 1;
  await em.nativeUpdate(LinkTable, { subject, purpose: 'INVITATION', usedAt: null }, { endsAt: now });
  await askForLink(em, { purpose: 'INVITATION', email, subject, askedBy: invitedBy });
  await em.flush();
  const told = officerRightsChanged({ subject, accountId, roles, ports, version: rights.version });
  return { subject, events: [...events, told] };
}

async function newPerson(em: SqlEntityManager, { displayName, email }: Invited, accountId: string, now: Date) {
  const subject = newId('per');
  em.create(PersonTable, { subject, displayName });
  em.create(RightsTable, { subject, version: 0 });
  await em.flush();
  em.create(MembershipTable, { subject, accountId, roles: [], ports: [] });
  em.create(EmailTable, { subject, ...email, attachedAt: now, invited: true, provenAt: null });
  await em.flush();
  return subject;
}
