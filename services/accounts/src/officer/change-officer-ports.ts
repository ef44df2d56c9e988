import { done, mutation, refused, UserError } from '@landfall/service-kit';
import { Field, InputType, ObjectType } from 'type-graphql';
import { supervisorOrAdministrator } from '../access.js';
import { mayLookAtOfficer } from './access.js';
import { decideRights, findingsOfPorts } from './decide-rights.js';
import { findOfficer } from './find-officer.js';
import { keepRights } from './officer-in-full.js';
import { OfficerAsSeen } from './officer-as-seen.js';
import { officerAgain, officerShown } from './officer-shown.js';
import { Officer } from './officer.type.js';
import { oneChangeOfRightsAtATime } from './one-change-of-rights.js';

@InputType({ description: 'Which officer works at which ports from now on.' })
class ChangeOfficerPortsInput extends OfficerAsSeen {
  @Field(() => [String], { description: 'All ports of the officer from now on, as `["3201"]`. Empty: none.' })
  ports!: string[];
}

@ObjectType({ description: 'The officer after the change, or what is wrong with it.', simpleResolvers: true })
class ChangeOfficerPortsPayload {
  @Field(() => Officer, {
    nullable: true,
    description: 'The officer as they stand now; null when there is no such officer.',
  })
  officer!: Officer | null;

  @Field(() => [UserError], { description: 'What is wrong; empty when the ports were changed.' })
  userErrors!: UserError[];
}

export const changeOfficerPorts = mutation({
  name: 'changeOfficerPorts',
  description:
    'Says at which ports an officer works from now on. A supervisor gives and takes the ports of their own; an administrator any. Tokens and open subscriptions of the officer end.',
  may: supervisorOrAdministrator,
  input: ChangeOfficerPortsInput,
  inputSays: 'The officer and the ports.',
  answers: ChangeOfficerPortsPayload,
  again: officerAgain,
  async work(input, { em, caller }) {
    await oneChangeOfRightsAtATime({ em, caller });
    const found = await findOfficer(em, input.subjectId, { lock: true });
    // Somebody who works elsewhere and somebody who is not there look the same.
    const officer = found && mayLookAtOfficer(caller, found.membership) ? found : null;
    const wrong = findingsOfPorts(input, officer, caller);
    if (!officer || wrong.length) return refused(officerShown(officer, caller, wrong));
    const { roles } = officer.membership;
    const { rights, event } = decideRights(officer, { roles, ports: input.ports }, 'CHANGED');
    keepRights(officer, rights);
    return done(officerShown(officer, caller), input.subjectId, event);
  },
});
