// What becomes of somebody’s rights at Customs, and what is wrong with asking for it: decided without storage.
import type { NewEvent } from '@landfall/events';
import { portWithCode, type Role } from '@landfall/law';
import { changedMeanwhile, userError, type Caller, type UserError } from '@landfall/service-kit';
import { portFindings, rightsFindings } from './rights-findings.js';
import { mayGivePort } from './access.js';
import { isOnlyInvited, lastAdministrator, noOfficer } from './last-administrator.js';
import type { OfficerInFull } from './officer-in-full.js';
import { officerRightsChanged, type OfficerRights, type RightsChange } from './officer-rights.js';

interface DecidedRights {
  rights: Pick<OfficerRights, 'version'> & { roles: Role[]; ports: string[] };
  event: NewEvent;
}

/** The rights that somebody has from now on, and the event that tells of them. */
export function decideRights(
  { person: { subject }, membership: { accountId }, rights: { version } }: OfficerInFull,
  { roles, ports }: Pick<OfficerRights, 'roles' | 'ports'>,
  by: RightsChange,
): DecidedRights {
  const rights = { roles: [...new Set(roles)], ports: [...new Set(ports)].sort(), version: version + 1 };
  return { rights, event: officerRightsChanged({ subject, accountId, ...rights }, by) };
}

/** Tells anew what somebody may do, where nothing of it changed. */
export function rightsAsTheyAre(
  { person: { subject }, membership: { accountId, roles, ports }, rights: { version } }: OfficerInFull,
  by: RightsChange,
): NewEvent {
  return officerRightsChanged({ subject, accountId, roles, ports, version }, by);
}

interface Asked {
  expectedVersion: number;
}

/** All that is wrong with giving an officer these ports; `officer` null: there is nobody whom the caller may look at. */
export function findingsOfPorts(
  { ports, expectedVersion }: Asked & { ports: readonly string[] },
  officer: OfficerInFull | null,
  caller: Caller,
): UserError[] {
  const found = portFindings(ports);
  if (!officer) return [...found, noSuchOfficer];
  found.push(...beyondReach(ports, officer, caller));
  if (officer.person.subject === caller.subject) found.push(notYourOwnPorts);
  return [...found, ...otherVersion(officer, expectedVersion)];
}

/** All that is wrong with giving somebody these roles and ports. */
export function findingsOfRights(
  { expectedVersion, ...asked }: Asked & { roles: readonly Role[]; ports: readonly string[] },
  officer: OfficerInFull | null,
  { caller, isLast }: { caller: Caller; isLast: boolean },
): UserError[] {
  const found = rightsFindings(asked);
  if (!officer) return [...found, noOfficer];
  if (officer.person.subject === caller.subject) found.push(notYourself);
  if (isLast && !asked.roles.includes('ADMINISTRATOR')) found.push(lastAdministrator(['roles']));
  return [...found, ...otherVersion(officer, expectedVersion)];
}

/** All that is wrong with ending somebody’s rights. */
export function findingsOfEnding(
  { expectedVersion }: Asked,
  officer: OfficerInFull | null,
  { isLast }: { isLast: boolean },
): UserError[] {
  if (!officer) return [noOfficer];
  if (isOnlyInvited(officer)) return [notCome];
  if (officer.membership.roles.length === 0) return [endedBefore];
  return [...(isLast ? [lastAdministrator(['subjectId'])] : []), ...otherVersion(officer, expectedVersion)];
}

const otherVersion = ({ rights: { version } }: OfficerInFull, expectedVersion: number): UserError[] =>
  version === expectedVersion ? [] : [changedMeanwhile('officer', ['expectedVersion'], version)];

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
const noSuchOfficer = userError('OFFICER_NOT_THERE', 'There is no such officer.', ['subjectId'], {
  nextStep: 'Check the subject id.',
});
const notYourOwnPorts = userError('OFFICER_IS_YOURSELF', 'Nobody changes their own ports.', ['subjectId'], {
  nextStep: 'Ask another supervisor.',
});
const notYourself = userError('OFFICER_IS_YOURSELF', 'Nobody changes their own roles and ports.', ['subjectId'], {
  nextStep: 'Ask another administrator.',
});
const notCome = userError('OFFICER_NOT_COME_YET', 'This person was invited and has not come in.', ['subjectId'], {
  nextStep: 'Withdraw the invitation.',
});
const endedBefore = userError('OFFICER_WITHOUT_RIGHTS', 'This person’s rights ended before.', ['subjectId'], {
  nextStep: 'Nothing is left to end.',
});
