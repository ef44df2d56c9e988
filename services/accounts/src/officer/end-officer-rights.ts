import {
  change,
  changedMeanwhile,
  done,
  refused,
  userError,
  type Context,
  type Operation,
  type UserError,
} from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { findOfficer, type OfficerInFull } from './find-officer.js';
import { endSessionsOf } from '../session/open-session.js';
import { EndOfficerRightsInput, EndOfficerRightsPayload } from './end-officer-rights.input.js';
import { isLastAdministrator, isOnlyInvited, lastAdministrator, noOfficer } from './last-administrator.js';
import { officerAnswer, rightsOf } from './officer-answer.js';
import { oneChangeOfRightsAtATime } from './one-change-of-rights.js';

const endOfficerRights: Operation<EndOfficerRightsPayload> = {
  name: 'endOfficerRights',
  payload: EndOfficerRightsPayload,
  again: async (subjectId, { em, caller }) =>
    officerAnswer(EndOfficerRightsPayload, await findOfficer(em, subjectId), caller),
};

@Resolver()
export class EndOfficerRights {
  @Mutation(() => EndOfficerRightsPayload, {
    description:
      'Ends all that somebody may do for Customs. They are signed out everywhere at once, and what they hold goes back to the queue; the person, and what they did, stays known.',
  })
  endOfficerRights(
    @Arg('input', () => EndOfficerRightsInput, { description: 'The officer, as you last saw them.' })
    input: EndOfficerRightsInput,
    @Ctx() context: Context,
  ): Promise<EndOfficerRightsPayload> {
    return change(endOfficerRights, input, context, async ({ em, caller, now }) => {
      await oneChangeOfRightsAtATime({ em, caller });
      const officer = await findOfficer(em, input.subjectId, { lock: true });
      const wrong = officer ? await findings(em, input, officer) : [noOfficer];
      if (!officer || wrong.length) return refused(officerAnswer(EndOfficerRightsPayload, officer, caller, wrong));
      Object.assign(officer.membership, { roles: [], ports: [] });
      officer.rights.version += 1;
      const signedOut = await endSessionsOf(em, input.subjectId, now);
      const answer = officerAnswer(EndOfficerRightsPayload, officer, caller);
      return done(answer, input.subjectId, rightsOf(officer, 'ENDED'), ...signedOut);
    });
  }
}

async function findings(
  em: SqlEntityManager,
  { expectedVersion }: EndOfficerRightsInput,
  officer: OfficerInFull,
): Promise<UserError[]> {
  if (isOnlyInvited(officer)) return [notCome];
  if (officer.membership.roles.length === 0) return [endedBefore];
  const found: UserError[] = [];
  if (await isLastAdministrator(em, officer)) found.push(lastAdministrator(['subjectId']));
  if (officer.rights.version !== expectedVersion)
    found.push(changedMeanwhile('officer', ['expectedVersion'], officer.rights.version));
  return found;
}

const notCome = userError('OFFICER_NOT_COME_YET', 'This person was invited and has not come in.', ['subjectId'], {
  nextStep: 'Withdraw the invitation.',
});
const endedBefore = userError('OFFICER_WITHOUT_RIGHTS', 'This person’s rights ended before.', ['subjectId'], {
  nextStep: 'Nothing is left to end.',
});
