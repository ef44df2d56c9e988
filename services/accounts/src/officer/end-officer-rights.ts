import { done, mutation, refused, UserError } from '@landfall/service-kit';
import { Field, InputType, ObjectType } from 'type-graphql';
import { administratorOnly } from '../access.js';
import { endSessionsOf } from '../session/open-session.js';
import { decideRights, findingsOfEnding } from './decide-rights.js';
import { findOfficer } from './find-officer.js';
import { isLastAdministrator } from './last-administrator.js';
import { keepRights } from './officer-in-full.js';
import { OfficerAsSeen } from './officer-as-seen.js';
import { officerAgain, officerShown } from './officer-shown.js';
import { Officer } from './officer.type.js';
import { oneChangeOfRightsAtATime } from './one-change-of-rights.js';

@InputType({ description: 'Whose rights at Customs end.' })
class EndOfficerRightsInput extends OfficerAsSeen {}

@ObjectType({ description: 'The person, who has no rights left, or why they keep them.', simpleResolvers: true })
class EndOfficerRightsPayload {
  @Field(() => Officer, {
    nullable: true,
    description: 'The person as they stand now; null when there is no such officer.',
  })
  officer!: Officer | null;

  @Field(() => [UserError], { description: 'What is wrong; empty when the rights ended.' })
  userErrors!: UserError[];
}

export const endOfficerRights = mutation({
  name: 'endOfficerRights',
  description:
    'Ends all that somebody may do for Customs. They are signed out everywhere at once, and what they hold goes back to the queue; the person, and what they did, stays known.',
  may: administratorOnly,
  input: EndOfficerRightsInput,
  inputSays: 'The officer, as you last saw them.',
  answers: EndOfficerRightsPayload,
  again: officerAgain,
  async work(input, { em, caller, now }) {
    await oneChangeOfRightsAtATime({ em, caller });
    const officer = await findOfficer(em, input.subjectId, { lock: true });
    const isLast = officer !== null && (await isLastAdministrator(em, officer));
    const wrong = findingsOfEnding(input, officer, { isLast });
    if (!officer || wrong.length) return refused(officerShown(officer, caller, wrong));
    const { rights, event } = decideRights(officer, { roles: [], ports: [] }, 'ENDED');
    keepRights(officer, rights);
    const signedOut = await endSessionsOf(em, input.subjectId, now);
    return done(officerShown(officer, caller), input.subjectId, event, ...signedOut);
  },
});
