import { done, mutation, refused, userError, UserError } from '@landfall/service-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { administratorOnly } from '../access.js';
import { rightsAsTheyAre } from '../officer/decide-rights.js';
import { findOfficer } from '../officer/find-officer.js';
import { isOnlyInvited, noOfficer } from '../officer/last-administrator.js';
import { officerAgain, officerShown } from '../officer/officer-shown.js';
import { Officer } from '../officer/officer.type.js';
import { oneChangeOfRightsAtATime } from '../officer/one-change-of-rights.js';
import { cameAlready } from './invitation-rules.js';
import { sendInvitation } from './invite.js';

@InputType({ description: 'Whose invitation is sent again.' })
class SendInvitationAgainInput {
  @Field(() => ID, { description: 'The person who was invited and has not come yet.' })
  subjectId!: string;

  @Field(() => ID, {
    description: 'Your own key for this request: sent again, it has one effect and gets the same answer.',
  })
  idempotencyKey!: string;
}

@ObjectType({ description: 'The person who is invited, or why no mail was sent.', simpleResolvers: true })
class SendInvitationAgainPayload {
  @Field(() => Officer, { nullable: true, description: 'The person; null when there is no such officer.' })
  officer!: Officer | null;

  @Field(() => [UserError], { description: 'What is wrong; empty when a mail is on its way.' })
  userErrors!: UserError[];
}

export const sendInvitationAgain = mutation({
  name: 'sendInvitationAgain',
  description: 'Sends somebody who was invited and has not come yet a new link; the ones before open nothing then.',
  may: administratorOnly,
  input: SendInvitationAgainInput,
  inputSays: 'The person.',
  answers: SendInvitationAgainPayload,
  again: officerAgain,
  async work({ subjectId }, { em, caller, now }) {
    await oneChangeOfRightsAtATime({ em, caller });
    const officer = await findOfficer(em, subjectId, { lock: true });
    if (!officer) return refused({ userErrors: [noOfficer] });
    const { email } = officer;
    if (!email || !isOnlyInvited(officer)) return refused(officerShown(officer, caller, [cameAlready]));
    const { address, typed } = email;
    const isSent = await sendInvitation(em, { address, typed }, subjectId, caller.subject, now);
    if (!isSent) return refused(officerShown(officer, caller, [tooMany]));
    const told = rightsAsTheyAre(officer, 'INVITED_AGAIN');
    return done(await officerAgain(subjectId, { em, caller, now }), subjectId, told);
  },
});

const tooMany = userError('INVITATION_TOO_SOON', 'This mailbox was sent many links within the hour.', ['subjectId'], {
  nextStep: 'Ask the person to look for the mail, also among what their mail program takes for spam, or wait an hour.',
});
