import { change, done, refused, type Context, type Operation } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { EmailTable } from '../email/email.table.js';
import { findOfficer, type OfficerInFull } from '../officer/find-officer.js';
import { ownerOf } from '../links/address-owner.js';
import { MembershipTable } from '../account/person.table.js';
import { isOnlyInvited, noOfficer } from '../officer/last-administrator.js';
import { officerAnswer, rightsOf } from '../officer/officer-answer.js';
import { oneChangeOfRightsAtATime } from '../officer/one-change-of-rights.js';
import { endInvitations } from './invite.js';
import { cameAlready } from './invitation-rules.js';
import { WithdrawInvitationInput, WithdrawInvitationPayload } from './withdraw-invitation.input.js';

const withdrawInvitation: Operation<WithdrawInvitationPayload> = {
  name: 'withdrawInvitation',
  payload: WithdrawInvitationPayload,
  again: async (subjectId, { em, caller }) =>
    officerAnswer(WithdrawInvitationPayload, await findOfficer(em, subjectId), caller),
};

@Resolver()
export class WithdrawInvitation {
  @Mutation(() => WithdrawInvitationPayload, {
    description: 'Takes an invitation back that nobody has used yet: its link opens nothing then.',
  })
  withdrawInvitation(
    @Arg('input', () => WithdrawInvitationInput, { description: 'The person.' })
    input: WithdrawInvitationInput,
    @Ctx() context: Context,
  ): Promise<WithdrawInvitationPayload> {
    return change(withdrawInvitation, input, context, async ({ em, caller, now }) => {
      await oneChangeOfRightsAtATime({ em, caller });
      const officer = await invitedPerson(em, input.subjectId);
      if (!officer) return refused(officerAnswer(WithdrawInvitationPayload, null, caller, [noOfficer]));
      if (!isOnlyInvited(officer))
        return refused(officerAnswer(WithdrawInvitationPayload, officer, caller, [cameAlready]));
      Object.assign(officer.membership, { roles: [], ports: [] });
      officer.rights.version += 1;
      const withdrawn = rightsOf(officer, 'WITHDRAWN');
      await em.flush();
      await endInvitations(em, input.subjectId, now);
      // The address is nobody's again: whoever has it may come as anybody does.
      await em.nativeDelete(EmailTable, { subject: input.subjectId });
      await em.nativeDelete(MembershipTable, { subject: input.subjectId });
      return done(officerAnswer(WithdrawInvitationPayload, null, caller), input.subjectId, withdrawn);
    });
  }
}

/** Held under the lock of the address, so that its link is used before or not at all. */
async function invitedPerson(em: SqlEntityManager, subject: string): Promise<OfficerInFull | null> {
  const before = await findOfficer(em, subject, { lock: true });
  if (before?.email) {
    await ownerOf(em, before.email.address);
    await em.refresh(before.email);
  }
  return before;
}
