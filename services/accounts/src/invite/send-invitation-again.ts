import { change, done, refused, userError, type Context, type Operation } from '@landfall/service-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { findOfficer } from '../officer/find-officer.js';
import { isOnlyInvited, noOfficer } from '../officer/last-administrator.js';
import { officerAnswer, rightsOf } from '../officer/officer-answer.js';
import { oneChangeOfRightsAtATime } from '../officer/one-change-of-rights.js';
import { cameAlready } from './invitation-rules.js';
import { sendInvitation } from './invite.js';
import { SendInvitationAgainInput, SendInvitationAgainPayload } from './send-invitation-again.input.js';

const sendInvitationAgain: Operation<SendInvitationAgainPayload> = {
  name: 'sendInvitationAgain',
  payload: SendInvitationAgainPayload,
  again: async (subjectId, { em, caller }) =>
    officerAnswer(SendInvitationAgainPayload, await findOfficer(em, subjectId), caller),
};

@Resolver()
export class SendInvitationAgain {
  @Mutation(() => SendInvitationAgainPayload, {
    description: 'Sends somebody who was invited and has not come yet a new link; the ones before open nothing then.',
  })
  sendInvitationAgain(
    @Arg('input', () => SendInvitationAgainInput, { description: 'The person.' })
    input: SendInvitationAgainInput,
    @Ctx() context: Context,
  ): Promise<SendInvitationAgainPayload> {
    return change(sendInvitationAgain, input, context, async ({ em, caller, now }) => {
      await oneChangeOfRightsAtATime({ em, caller });
      const officer = await findOfficer(em, input.subjectId, { lock: true });
      if (!officer) return refused(officerAnswer(SendInvitationAgainPayload, null, caller, [noOfficer]));
      const { email } = officer;
      if (!email || !isOnlyInvited(officer))
        return refused(officerAnswer(SendInvitationAgainPayload, officer, caller, [cameAlready]));
      const { address, typed } = email;
      const sent = await sendInvitation(em, { address, typed }, input.subjectId, caller.subject, now);
      if (!sent) return refused(officerAnswer(SendInvitationAgainPayload, officer, caller, [tooMany]));
      return done(
        officerAnswer(SendInvitationAgainPayload, await findOfficer(em, input.subjectId), caller),
        input.subjectId,
        rightsOf(officer, 'INVITED_AGAIN'),
      );
    });
  }
}

const tooMany = userError('INVITATION_TOO_SOON', 'This mailbox was sent many links within the hour.', ['subjectId'], {
  nextStep: 'Ask the person to look for the mail, also among what their mail program takes for spam, or wait an hour.',
});
