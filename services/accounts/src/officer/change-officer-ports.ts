import { portWithCode } from '@landfall/law';
import {
  change,
  changedMeanwhile,
  done,
  refused,
  userError,
  type Caller,
  type Change,
  type Context,
  type Operation,
  type UserError,
} from '@landfall/service-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { ChangeOfficerPortsInput, ChangeOfficerPortsPayload } from './change-officer-ports.input.js';
import { mayGivePort, mayLookAtOfficer } from '../access.js';
import { findOfficer, type OfficerInFull } from './find-officer.js';
import { portFindings } from '../invite/invitation-rules.js';
import { officerRightsChanged } from './officer-rights.js';
import { toOfficer, type Officer } from './officer.type.js';
import { oneChangeOfRightsAtATime } from './one-change-of-rights.js';

const changeOfficerPorts: Operation<ChangeOfficerPortsPayload> = {
  name: 'changeOfficerPorts',
  payload: ChangeOfficerPortsPayload,
  again: async (subjectId, { em, caller }) => {
    const officer = await findOfficer(em, subjectId);
    return answer(officer && toOfficer(officer, caller), []);
  },
};

@Resolver()
export class ChangeOfficerPorts {
  @Mutation(() => ChangeOfficerPortsPayload, {
    description:
      'Says at which ports an officer works from now on. A supervisor gives and takes the ports of their own; an administrator any. Tokens and open subscriptions of the officer end.',
  })
  changeOfficerPorts(
    @Arg('input', () => ChangeOfficerPortsInput, { description: 'The officer and the ports.' })
    input: ChangeOfficerPortsInput,
    @Ctx() context: Context,
  ): Promise<ChangeOfficerPortsPayload> {
    return change(changeOfficerPorts, input, context, async ({ em, caller }: Change) => {
      await oneChangeOfRightsAtATime({ em, caller });
      const found = await findOfficer(em, input.subjectId, { lock: true });
      // Somebody who works elsewhere and somebody who is not there look the same.
      const officer = found && mayLookAtOfficer(caller, found.membership) ? found : null;
      const wrong = findings(input, officer, caller);
      if (!officer || wrong.length) return refused(answer(officer && toOfficer(officer, caller), wrong));
      officer.membership.ports = [...new Set(input.ports)].sort();
      officer.rights.version += 1;
      return done(answer(toOfficer(officer, caller), []), input.subjectId, rightsChanged(officer));
    });
  }
}

function findings(input: ChangeOfficerPortsInput, officer: OfficerInFull | null, caller: Caller): UserError[] {
  const found = portFindings(input.ports);
  if (!officer) return [...found, noOfficer];
  found.push(...beyondReach(input.ports, officer, caller));
  if (officer.person.subject === caller.subject) found.push(notYourself);
  if (officer.rights.version !== input.expectedVersion)
    found.push(changedMeanwhile('officer', ['expectedVersion'], officer.rights.version));
  return found;
}

/** Ports that would be given or taken by a supervisor who does not work there. */
function beyondReach(ports: readonly string[], { membership }: OfficerInFull, caller: Caller): UserError[] {
  const isOthers = (port: string): boolean => portWithCode(port) !== null && !mayGivePort(caller, { port });
  const given = ports.flatMap((port, index) =>
    isOthers(port) && !membership.ports.includes(port) ? [notYours(port, ['ports', String(index)])] : [],
  );
  const taken = membership.ports.filter((port) => isOthers(port) && !ports.includes(port));
  return [...given, ...taken.map((port) => notYours(port, ['ports']))];
}

const notYours = (port: string, path: string[]): UserError =>
  userError('OFFICER_PORT_NOT_YOURS', `You do not work at ${port}, so you neither give nor take it.`, path, {
    nextStep: `Leave ${port} as it is, or ask a supervisor there or an administrator.`,
  });
const noOfficer = userError('OFFICER_NOT_THERE', 'There is no such officer.', ['subjectId'], {
  nextStep: 'Check the subject id.',
});
const notYourself = userError('OFFICER_IS_YOURSELF', 'Nobody changes their own ports.', ['subjectId'], {
  nextStep: 'Ask another supervisor.',
});

const answer = (officer: Officer | null, userErrors: UserError[]): ChangeOfficerPortsPayload =>
  Object.assign(new ChangeOfficerPortsPayload(), { officer, userErrors });

function rightsChanged({ person: { subject }, membership, rights: { version } }: OfficerInFull) {
  const { accountId, roles, ports } = membership;
  return officerRightsChanged({ subject, accountId, roles, ports, version }, 'CHANGED');
}
