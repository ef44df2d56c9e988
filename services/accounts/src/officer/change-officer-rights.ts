import { done, mutation, refused, UserError, type Role } from '@landfall/service-kit';
import { Field, InputType, ObjectType } from 'type-graphql';
import { administratorOnly } from '../access.js';
import { AccountRole } from '../account/account.enums.js';
import { decideRights, findingsOfRights } from './decide-rights.js';
import { findOfficer } from './find-officer.js';
import { isLastAdministrator } from './last-administrator.js';
import { keepRights } from './officer-in-full.js';
import { OfficerAsSeen } from './officer-as-seen.js';
import { officerAgain, officerShown } from './officer-shown.js';
import { Officer } from './officer.type.js';
import { oneChangeOfRightsAtATime } from './one-change-of-rights.js';

@InputType({ description: 'What an officer does for Customs from now on, and where.' })
class ChangeOfficerRightsInput extends OfficerAsSeen {
  @Field(() => [AccountRole], { description: 'All roles of the officer from now on: one or more of those of Customs.' })
  roles!: Role[];

  @Field(() => [String], {
    description: 'All ports of the officer from now on, as `["ASPPG"]`; none for administrators.',
  })
  ports!: string[];
}

@ObjectType({ description: 'The officer after the change, or what is wrong with it.', simpleResolvers: true })
class ChangeOfficerRightsPayload {
  @Field(() => Officer, {
    nullable: true,
    description: 'The officer as they stand now; null when there is no such officer.',
  })
  officer!: Officer | null;

  @Field(() => [UserError], { description: 'What is wrong; empty when the rights were changed.' })
  userErrors!: UserError[];
}

export const changeOfficerRights = mutation({
  name: 'changeOfficerRights',
  description:
    'Says what somebody does for Customs from now on, and at which ports; gives rights back to one whose rights ended. Tokens and open subscriptions of the officer end, and what they hold and may no longer decide goes back to the queue.',
  may: administratorOnly,
  input: ChangeOfficerRightsInput,
  inputSays: 'The officer, the roles and the ports.',
  answers: ChangeOfficerRightsPayload,
  again: officerAgain,
  async work(input, { em, caller }) {
    await oneChangeOfRightsAtATime({ em, caller });
    const officer = await findOfficer(em, input.subjectId, { lock: true });
    const isLast = officer !== null && (await isLastAdministrator(em, officer));
    const wrong = findingsOfRights(input, officer, { caller, isLast });
    if (!officer || wrong.length) return refused(officerShown(officer, caller, wrong));
    const { rights, event } = decideRights(officer, input, 'CHANGED');
    keepRights(officer, rights);
    return done(officerShown(officer, caller), input.subjectId, event);
  },
});
