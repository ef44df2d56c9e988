import type { CustomsRole } from '@landfall/law';
import { flawOfEmail } from '../form/typed-email.ts';

/** An invitation as typed. */
export interface Invitation {
  email: string;
  displayName: string;
  roles: readonly CustomsRole[];
  ports: readonly string[];
}

export const blank: Invitation = { email: '', displayName: '', roles: [], ports: [] };

/** `says` where it is not that something is missing. */
type Flaw = {
  field: 'email' | 'displayName' | 'roles' | 'ports';
  lacks: 'email' | 'name' | 'roles' | 'ports';
  says?: string;
};

/** What an invitation lacks before it can be sent. Only administrators work at no port. */
export function flawsOf({ email, displayName, ...rights }: Invitation): Flaw[] {
  return [
    ...flawsOfEmail(email),
    ...(displayName.trim() ? [] : [{ field: 'displayName', lacks: 'name' } as const]),
    ...flawsOfRights(rights),
  ];
}

/** What roles and ports lack. */
export function flawsOfRights({ roles, ports }: Pick<Invitation, 'roles' | 'ports'>): Flaw[] {
  const worksAtPorts = roles.some((role) => role !== 'ADMINISTRATOR');
  return [
    ...(roles.length ? [] : [{ field: 'roles', lacks: 'roles' } as const]),
    ...(worksAtPorts && !ports.length ? [{ field: 'ports', lacks: 'ports' } as const] : []),
  ];
}

/** What flaws of roles and ports are about: whether a port is needed hangs on the roles too. */
export const givenRights = ({ roles, ports }: Pick<Invitation, 'roles' | 'ports'>) => ({
  roles,
  ports: [...roles, ...ports].join(),
});

function flawsOfEmail(email: string): Flaw[] {
  const says = flawOfEmail(email);
  return says ? [{ field: 'email', lacks: 'email', ...(email.trim() ? { says } : {}) }] : [];
}

/** A list with something put in, or taken out where it was in. */
export const toggled = <T>(list: readonly T[], item: T): readonly T[] =>
  list.includes(item) ? list.filter((each) => each !== item) : [...list, item];
