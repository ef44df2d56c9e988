import { done, mutation, refused, userError, UserError, type Role } from '@landfall/service-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { administratorOnly } from '../access.js';
import { AccountRole } from '../account/account.enums.js';
import { readEmail } from '../email/read-email.js';
import { ownerOf } from '../links/address-owner.js';
import { officerAgain } from '../officer/officer-shown.js';
import { Officer } from '../officer/officer.type.js';
import { oneChangeOfRightsAtATime } from '../officer/one-change-of-rights.js';
import { invitationFindings } from './invitation-rules.js';
import { invite } from './invite.js';

@InputType({ description: 'Who is invited to work for Customs, as what and where.' })
class InviteOfficerInput {
  @Field({ description: 'The person’s own address at work; the invitation goes there.' })
  email!: string;

  @Field({ description: 'The person’s name, as colleagues should see it.' })
  displayName!: string;

  @Field(() => [AccountRole], { description: 'What the person may do: one or more of the roles of Customs.' })
  roles!: Role[];

  @Field(() => [String], {
    description: 'The ports at which the person works, as `["ASPPG"]`; none for administrators.',
  })
  ports!: string[];

  @Field(() => ID, {
    description: 'Your own key for this request: sent again, it has one effect and gets the same answer.',
  })
  idempotencyKey!: string;
}

@ObjectType({
  description: 'The officer who was invited, or what is wrong with the invitation.',
  simpleResolvers: true,
})
class InviteOfficerPayload {
  @Field(() => Officer, { nullable: true, description: 'The officer; null when nobody was invited.' })
  officer!: Officer | null;

  @Field(() => [UserError], { description: 'What is wrong; empty when the invitation is on its way.' })
  userErrors!: UserError[];
}

export const inviteOfficer = mutation({
  name: 'inviteOfficer',
  description:
    'Invites somebody to work for Customs: a single-use link goes to their address. Sent again before they came, it takes the place of the first.',
  may: administratorOnly,
  input: InviteOfficerInput,
  inputSays: 'The person, what they may do and where.',
  answers: InviteOfficerPayload,
  again: officerAgain,
  async work(input, { em, caller, now }) {
    await oneChangeOfRightsAtATime({ em, caller });
    const wrong = invitationFindings(input);
    const email = readEmail(input.email);
    if (!email || wrong.length) return refused({ userErrors: wrong });
    const owner = await ownerOf(em, email.address);
    if (owner?.isProven) return refused({ userErrors: [addressTaken] });
    const { displayName, roles, ports } = input;
    const invited = { email, displayName: displayName.trim(), roles: [...new Set(roles)], ports };
    const by = { ...invited, invitedBy: caller.subject };
    const { subject, events } = await invite(em, by, owner?.subject ?? null, now);
    return done(await officerAgain(subject, { em, caller, now }), subject, ...events);
  },
});

// An administrator may know this: nobody can be both a party and an officer under one address.
const addressTaken = userError('OFFICER_EMAIL_TAKEN', 'Somebody signs in with this address already.', ['email'], {
  nextStep: 'Use the person’s own address at Customs; whoever works here already is in the list of officers.',
});
