import { hasRole, line, type Caller, type PartAccess } from '@landfall/service-kit';
import { administratorOnly, anyOfCustoms, isSupervisor, supervisorOrAdministrator } from '../access.js';

export const officerAccess = {
  Query: { officer: supervisorOrAdministrator, officers: supervisorOrAdministrator },
  types: {
    Officer: line(anyOfCustoms, 'subject displayName roles ports', {
      version: supervisorOrAdministrator,
      email: administratorOnly,
      emailProven: administratorOnly,
      lastSignedInOn: administratorOnly,
      invitationEndsAt: administratorOnly,
    }),
  },
} satisfies PartAccess;

/** Administrators list everybody who works for Customs, supervisors those who work at one of their own ports. */
export const officersInReach = (caller: Caller) =>
  administratorOnly(caller) ? {} : { ports: { $overlap: [...caller.ports] } };
/** A supervisor looks at who works at one of their own ports, as the list does, an administrator at everybody. */
export const mayLookAtOfficer = (caller: Caller, { ports }: { ports: readonly string[] }): boolean =>
  administratorOnly(caller) || (isSupervisor(caller) && ports.some((port) => caller.ports.includes(port)));
/** A supervisor says who works at the ports of their own, an administrator who works at any. */
export const mayGivePort = (caller: Caller, { port }: { port: string }): boolean =>
  hasRole(caller, 'ADMINISTRATOR') || caller.ports.includes(port);
