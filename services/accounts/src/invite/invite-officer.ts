import {
  change,
  done,
  refused,
  userError,
  type Caller,
  type Context,
  type Operation,
  type UserError,
} from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { readEmail } from '../email/read-email.js';
import { findOfficer } from '../officer/find-officer.js';
import { toOfficer } from '../officer/officer.type.js';
import { ownerOf } from '../links/address-owner.js';
import { oneChangeOfRightsAtATime } from '../officer/one-change-of-rights.js';
import { invite } from './invite.js';
import { InviteOfficerInput, InviteOfficerPayload } from './invite-officer.input.js';
import { invitationFindings } from './invitation-rules.js';

const inviteOfficer: Operation<InviteOfficerPayload> = {
  name: 'inviteOfficer',
  payload: InviteOfficerPayload,
  again: (subject, { em, caller }) => answer(em, caller, subject, []),
};

@Resolver()
export class InviteOfficer {
  @Mutation(() => InviteOfficerPayload, {
    description:
      'Invites somebody to work for Customs: a single-use link goes to their address. Sent again before they came, it takes the place of the first.',
  })
  inviteOfficer(
    @Arg('input', () => InviteOfficerInput, { description: 'The person, what they may do and where.' })
    input: InviteOfficerInput,
    @Ctx() context: Context,
  ): Promise<InviteOfficerPayload> {
    return change(inviteOfficer, input, context, async ({ em, caller, now }) => {
      await oneChangeOfRightsAtATime({ em, caller });
      const wrong = invitationFindings(input);
      const email = readEmail(input.email);
      if (!email || wrong.length) return refused(await answer(em, caller, null, wrong));
      const owner = await ownerOf(em, email.address);
      if (owner?.isProven) return refused(await answer(em, caller, null, [addressTaken]));
      const { displayName, roles, ports } = input;
      const invited = { email, displayName: displayName.trim(), roles: [...new Set(roles)], ports };
      const { subject, events } = await invite(
        em,
        { ...invited, invitedBy: caller.subject },
        owner?.subject ?? null,
        now,
      );
      return done(await answer(em, caller, subject, []), subject, ...events);
    });
  }
}

// An administrator may know this: nobody can be both a party and an officer under one address.
const addressTaken = userError('OFFICER_EMAIL_TAKEN', 'Somebody signs in with this address already.', ['email'], {
  nextStep: 'Use the person’s own address at Customs; whoever works here already is in the list of officers.',
});

async function answer(
  em: SqlEntityManager,
  caller: Caller,
  subject: string | null,
  userErrors: UserError[],
): Promise<InviteOfficerPayload> {
  const found = subject === null ? null : await findOfficer(em, subject);
  return Object.assign(new InviteOfficerPayload(), { officer: found && toOfficer(found, caller), userErrors });
}
