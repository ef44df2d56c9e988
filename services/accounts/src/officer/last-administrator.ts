import { userError } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { EmailTable } from '../email/email.table.js';
import type { OfficerInFull } from './officer-in-full.js';
import { MembershipTable } from '../account/person.table.js';

/** Whether nobody would be left who has come in and may give rights. */
export async function isLastAdministrator(em: SqlEntityManager, { membership }: OfficerInFull): Promise<boolean> {
  if (!membership.roles.includes('ADMINISTRATOR')) return false;
  const others = await em.find(MembershipTable, {
    roles: { $contains: ['ADMINISTRATOR'] },
    subject: { $ne: membership.subject },
  });
  const subjects = others.map(({ subject }) => subject);
  return (await em.count(EmailTable, { subject: { $in: subjects }, provenAt: { $ne: null } })) === 0;
}

export const lastAdministrator = (path: string[]) =>
  userError('OFFICER_LAST_ADMINISTRATOR', 'Nobody else here is an administrator who has signed in.', path, {
    nextStep: 'Invite another administrator, and wait until they have come in.',
  });

export const noOfficer = userError('OFFICER_NOT_THERE', 'There is no such officer.', ['subjectId'], {
  nextStep: 'Look at the list of officers again.',
});

/** Somebody who was invited and has not used a link yet. */
export const isOnlyInvited = ({ email }: OfficerInFull): boolean => email !== null && email.provenAt === null;
