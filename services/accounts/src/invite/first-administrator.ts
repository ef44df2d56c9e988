import type { EmailAddress } from '@landfall/law';
import { act, acted, isSandboxId, systemCaller, type RunningService } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { EmailTable } from '../email/email.table.js';
import { readEmail } from '../email/read-email.js';
import { ownerOf } from '../links/address-owner.js';
import { MembershipTable } from '../account/person.table.js';
import { invite } from './invite.js';

/**
 * Sends the first administrator a single-use link, at each start until an administrator has used one: only then is
 * there somebody who can invite everybody else.
 */
export async function inviteFirstAdministrator(service: RunningService): Promise<void> {
  if (!service.settings.FIRST_ADMIN_EMAIL) return;
  const email = readEmail(service.settings.FIRST_ADMIN_EMAIL);
  if (!email) return service.log.error('FIRST_ADMIN_EMAIL is no e-mail address: nobody can invite officers');
  const outcome = await act(service.contextFor(systemCaller('accounts')), ({ em, now }) =>
    inviteOnce(em, email, now, service.settings.SANDBOX),
  );
  if (outcome === 'SENT') service.log.info('the first administrator is sent a link');
  if (outcome === 'TAKEN')
    service.log.error('FIRST_ADMIN_EMAIL is the address of somebody else: nobody can invite officers');
}

async function inviteOnce(em: SqlEntityManager, email: EmailAddress, now: Date, isSandbox: boolean) {
  await em.execute(`select pg_advisory_xact_lock(hashtext('first administrator'))`);
  if (await hasAdministrator(em, isSandbox)) return acted('THERE' as const);
  const owner = await ownerOf(em, email.address);
  if (owner?.isProven) return acted('TAKEN' as const);
  const invitedBy = systemCaller('accounts').subject;
  const administrator = {
    email,
    displayName: 'Administrator',
    roles: ['ADMINISTRATOR' as const],
    ports: [],
    invitedBy,
  };
  const { events } = await invite(em, administrator, owner?.subject ?? null, now);
  return acted('SENT' as const, ...events);
}

/** The administrator of a sandbox administers nothing outside of one. */
async function hasAdministrator(em: SqlEntityManager, isSandbox: boolean): Promise<boolean> {
  const administrators = await em.find(MembershipTable, { roles: { $contains: ['ADMINISTRATOR'] } });
  const subjects = administrators.map(({ subject }) => subject).filter((one) => isSandbox || !isSandboxId(one));
  return (await em.count(EmailTable, { subject: { $in: subjects }, provenAt: { $ne: null } })) > 0;
}
