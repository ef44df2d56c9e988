import {
  change,
  changedMeanwhile,
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
import { findOfficer, type OfficerInFull } from './find-officer.js';
import { rightsFindings } from '../invite/invitation-rules.js';
import { ChangeOfficerRightsInput, ChangeOfficerRightsPayload } from './change-officer-rights.input.js';
import { isLastAdministrator, lastAdministrator, noOfficer } from './last-administrator.js';
import { officerAnswer, rightsOf } from './officer-answer.js';
import { oneChangeOfRightsAtATime } from './one-change-of-rights.js';

const changeOfficerRights: Operation<ChangeOfficerRightsPayload> = {
  name: 'changeOfficerRights',
  payload: ChangeOfficerRightsPayload,
  again: async (subjectId, { em, caller }) =>
    officerAnswer(ChangeOfficerRightsPayload, await findOfficer(em, subjectId), caller),
};

@Resolver()
export class ChangeOfficerRights {
  @Mutation(() => ChangeOfficerRightsPayload, {
    description:
      'Says what somebody does for Customs from now on, and at which ports; gives rights back to one whose rights ended. Tokens and open subscriptions of the officer end, and what they hold and may no longer decide goes back to the queue.',
  })
  changeOfficerRights(
    @Arg('input', () => ChangeOfficerRightsInput, { description: 'The officer, the roles and the ports.' })
    input: ChangeOfficerRightsInput,
    @Ctx() context: Context,
  ): Promise<ChangeOfficerRightsPayload> {
    return change(changeOfficerRights, input, context, async ({ em, caller }) => {
      await oneChangeOfRightsAtATime({ em, caller });
      const officer = await findOfficer(em, input.subjectId, { lock: true });
      const wrong = [...rightsFindings(input), ...(officer ? await findings(em, input, officer, caller) : [noOfficer])];
      if (!officer || wrong.length) return refused(officerAnswer(ChangeOfficerRightsPayload, officer, caller, wrong));
      officer.membership.roles = [...new Set(input.roles)];
      officer.membership.ports = [...new Set(input.ports)].sort();
      officer.rights.version += 1;
      const answer = officerAnswer(ChangeOfficerRightsPayload, officer, caller);
      return done(answer, input.subjectId, rightsOf(officer, 'CHANGED'));
    });
  }
}

async function findings(
  em: SqlEntityManager,
  { roles, expectedVersion }: ChangeOfficerRightsInput,
  officer: OfficerInFull,
  caller: Caller,
): Promise<UserError[]> {
  const found: UserError[] = [];
  if (officer.person.subject === caller.subject) found.push(notYourself);
  if (!roles.includes('ADMINISTRATOR') && (await isLastAdministrator(em, officer)))
    found.push(lastAdministrator(['roles']));
  if (officer.rights.version !== expectedVersion)
    found.push(changedMeanwhile('officer', ['expectedVersion'], officer.rights.version));
  return found;
}

const notYourself = userError('OFFICER_IS_YOURSELF', 'Nobody changes their own roles and ports.', ['subjectId'], {
  nextStep: 'Ask another administrator.',
});
