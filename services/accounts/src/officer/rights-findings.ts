import { customsRoles, portWithCode, type CustomsRole } from '@landfall/law';
import { userError, type Role, type UserError } from '@landfall/service-kit';

/** What somebody is to do, and where, as the caller wrote it. */
export interface RightsAsWritten {
  roles: readonly Role[];
  ports: readonly string[];
}

/** All that is wrong with what somebody is to do, and where, as it is written. */
export function rightsFindings({ roles, ports }: RightsAsWritten): UserError[] {
  const found: UserError[] = [];
  if (!roles.length) found.push(noRole);
  roles.forEach((role, index) => {
    if (!customsRoles.includes(role as CustomsRole)) found.push(notARole(role, index));
  });
  if (roles.some((role) => role !== 'ADMINISTRATOR') && !ports.length) found.push(noPort);
  return [...found, ...portFindings(ports)];
}

/** All that is wrong with ports as they are written, with paths under `ports`. */
export function portFindings(ports: readonly string[]): UserError[] {
  const found = ports.flatMap((port, index) => {
    if (!/^[A-Z0-9]{2,8}$/.test(port)) return [notAPort(index)];
    return portWithCode(port) ? [] : [unknownPort(port, index)];
  });
  return ports.length > mostPorts ? [...found, tooManyPorts] : found;
}

const mostPorts = 50;

const noRole = userError('OFFICER_ROLE_MISSING', 'Say what the person may do.', ['roles'], {
  nextStep: `Choose among ${customsRoles.join(', ')}.`,
});
const notARole = (role: string, index: number): UserError =>
  userError('OFFICER_ROLE_NOT_OF_CUSTOMS', `${role} is no role of Customs.`, ['roles', String(index)], {
    nextStep: `Choose among ${customsRoles.join(', ')}.`,
  });
const noPort = userError('OFFICER_PORT_MISSING', 'Say at which ports the person works.', ['ports'], {
  nextStep: 'Write Pago Pago as ASPPG and Honolulu as 3201.',
});
const notAPort = (index: number): UserError =>
  userError(
    'OFFICER_PORT_UNKNOWN_FORM',
    'A port is written as its code, in capitals and digits.',
    ['ports', String(index)],
    { nextStep: 'Write Honolulu as 3201.' },
  );
const unknownPort = (port: string, index: number): UserError =>
  userError('OFFICER_PORT_UNKNOWN', `There is no port with the code ${port} here.`, ['ports', String(index)], {
    nextStep: 'Give the code of a port that is served here: Honolulu is 3201, Pago Pago ASPPG.',
  });
const tooManyPorts = userError(
  'OFFICER_PORTS_TOO_MANY',
  `An officer works at no more than ${mostPorts} ports.`,
  ['ports'],
  { nextStep: 'Leave out ports at which the officer does not work.' },
);
