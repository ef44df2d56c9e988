import { done, mutation, refused, UserError } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { administratorOnly } from '../access.js';
import { MembershipTable } from '../account/person.table.js';
import { EmailTable } from '../email/email.table.js';
import { ownerOf } from '../links/address-owner.js';
import { decideRights } from '../officer/decide-rights.js';
import { findOfficer } from '../officer/find-officer.js';
import { isOnlyInvited, noOfficer } from '../officer/last-administrator.js';
import { keepRights, type OfficerInFull } from '../officer/officer-in-full.js';
import { officerAgain, officerShown } from '../officer/officer-shown.js';
import { Officer } from '../officer/officer.type.js';
import { oneChangeOfRightsAtATime } from '../officer/one-change-of-rights.js';
import { cameAlready } from './invitation-rules.js';
import { endInvitations } from './invite.js';

@InputType({ description: 'Whose invitation is withdrawn.' })
class WithdrawInvitationInput {
  @Field(() => ID, { description: 'The person who was invited and has not come yet.' })
  subjectId!: string;

  @Field(() => ID, {
    description: 'Your own key for this request: sent again, it has one effect and gets the same answer.',
  })
  idempotencyKey!: string;
}

@ObjectType({ description: 'That the invitation is withdrawn, or why it is not.', simpleResolvers: true })
class WithdrawInvitationPayload {
  @Field(() => Officer, {
    nullable: true,
    description: 'The person, where the invitation stands; null once it is withdrawn.',
  })
  officer!: Officer | null;

  @Field(() => [UserError], { description: 'What is wrong; empty when the invitation is withdrawn.' })
  userErrors!: UserError[];
}

export const withdrawInvitation = mutation({
  name: 'withdrawInvitation',
  description: 'Takes an invitation back that nobody has used yet: its link opens nothing then.',
  may: administratorOnly,
  input: WithdrawInvitationInput,
  inputSays: 'The person.',
  answers: WithdrawInvitationPayload,
  again: officerAgain,
  async work({ subjectId }, { em, caller, now }) {
    await oneChangeOfRightsAtATime({ em, caller });
    const officer = await invitedPerson(em, subjectId);
    if (!officer) return refused({ userErrors: [noOfficer] });
    if (!isOnlyInvited(officer)) return refused(officerShown(officer, caller, [cameAlready]));
    const { rights, event } = decideRights(officer, { roles: [], ports: [] }, 'WITHDRAWN');
    keepRights(officer, rights);
    await em.flush();
    await endInvitations(em, subjectId, now);
    // The address is nobody's again: whoever has it may come as anybody does.
    await em.nativeDelete(EmailTable, { subject: subjectId });
    await em.nativeDelete(MembershipTable, { subject: subjectId });
    return done({}, subjectId, event);
  },
});

/** Held under the lock of the address, so that its link is used before or not at all. */
async function invitedPerson(em: SqlEntityManager, subject: string): Promise<OfficerInFull | null> {
  const before = await findOfficer(em, subject, { lock: true });
  if (before?.email) {
    await ownerOf(em, before.email.address);
    await em.refresh(before.email);
  }
  return before;
}
