import { ofEachService, serviceNames, type ServiceName } from '@landfall/events';
import { portRoles, roles, type Language, type Role } from '@landfall/law';

export { ofEachService, roles, serviceNames, type Role, type ServiceName };

/** Who asks: one person or machine, acting for one account, as a signed identity says. */
export interface Caller {
  /** The person, machine or `system:<service>`; 'anonymous' when nobody has signed in. */
  readonly subject: string;
  /** The account acted for, null for Customs and for anonymous callers. */
  readonly accountId: string | null;
  readonly roles: readonly Role[];
  /** Ports an officer works at, by their Schedule D code. */
  readonly ports: readonly string[];
  readonly rightsVersion: number;
  /** Sandbox only: the instant this caller pretends it is. */
  readonly asOf: Date | null;
  /** In which they read; English where absent. */
  readonly language?: Language;
  /** The browser's session in which they act; told to accounts alone. Absent for machines and services. */
  readonly sessionId?: string;
}

export const anonymous: Caller = {
  subject: 'anonymous',
  accountId: null,
  roles: [],
  ports: [],
  rightsVersion: 0,
  asOf: null,
};

export const isSignedIn = (caller: Caller): boolean => caller.subject !== 'anonymous';
export const isSystem = (caller: Caller): boolean => caller.roles.includes('SYSTEM');
/** An administrator invites officers and sees nothing that is filed, so none of Customs’ lines are theirs. */
export const isCustoms = (caller: Caller): boolean => hasRole(caller, ...portRoles);
export const hasRole = (caller: Caller, ...any: Role[]): boolean => any.some((role) => caller.roles.includes(role));
/** Nobody whom the platform knows by more than a click: who has not signed in, and guests. */
export const isStranger = (caller: Caller): boolean =>
  !isSignedIn(caller) || (hasRole(caller, 'GUEST') && !hasRole(caller, 'IMPORTER'));

/**
 * Who reads for Customs and decides nothing: kinds, codes, figures and days, and no name of a person, no free text and no
 * person's lasting id. Whoever also works at a port sees what that work needs.
 */
export const isAnalystAlone = (caller: Caller): boolean =>
  hasRole(caller, 'ANALYST') && !hasRole(caller, 'OFFICER', 'CASHIER', 'SUPERVISOR');

/** The caller that a reaction of a service acts as. */
export const systemCaller = (service: ServiceName | 'gateway'): Caller => ({
  ...anonymous,
  subject: `system:${service}`,
  roles: ['SYSTEM'],
});
