import type { NewEvent } from '@landfall/events';
import type { EmailAddress } from '@landfall/law';
import { newId, type Role } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { EmailTable } from '../email/email.table.js';
import { askForLink } from '../links/ask-for-link.js';
import { LinkTable } from '../links/link.table.js';
import { MailTable } from '../mail/mail.table.js';
import { officerRightsChanged } from '../officer/officer-rights.js';
import { MembershipTable, PersonTable, RightsTable } from '../account/person.table.js';
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
  await sendInvitation(em, email, subject, invitedBy, now);
  await em.flush();
  const told = officerRightsChanged({ subject, accountId, roles, ports, version: rights.version }, 'INVITED');
  return { subject, events: [...events, told] };
}

/** Puts a new link on its way, in whose place the ones before open nothing. False when too many went there within the hour. */
export async function sendInvitation(
  em: SqlEntityManager,
  email: EmailAddress,
  subject: string,
  askedBy: string,
  now: Date,
): Promise<boolean> {
  const earlier = await livingInvitations(em, subject);
  if (!(await askForLink(em, { purpose: 'INVITATION', email, subject, askedBy }))) return false;
  await endLinks(em, earlier, now);
  return true;
}

/** From now on no invitation of this person opens anything. */
export const endInvitations = async (em: SqlEntityManager, subject: string, now: Date): Promise<void> =>
  endLinks(em, await livingInvitations(em, subject), now);

async function livingInvitations(em: SqlEntityManager, subject: string): Promise<string[]> {
  const links = await em.find(LinkTable, { subject, purpose: 'INVITATION', usedAt: null }, { fields: ['id'] });
  return links.map(({ id }) => id);
}

/** A mail that waits for its server would make its link anew when it leaves: it leaves no more. */
async function endLinks(em: SqlEntityManager, ids: string[], now: Date): Promise<void> {
  await em.nativeUpdate(MailTable, { linkId: { $in: ids }, sentAt: null, gaveUpAt: null }, { gaveUpAt: now });
  await em.nativeUpdate(LinkTable, { id: { $in: ids } }, { endsAt: now });
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
