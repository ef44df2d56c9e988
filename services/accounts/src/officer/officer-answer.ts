import type { Caller, UserError } from '@landfall/service-kit';
import type { OfficerInFull } from './find-officer.js';
import { officerRightsChanged, type RightsChange } from './officer-rights.js';
import { toOfficer, type Officer } from './officer.type.js';

interface OfficerPayload {
  officer: Officer | null;
  userErrors: UserError[];
}

/** The answer of an operation on an officer: the officer as they stand, and what is wrong. */
export const officerAnswer = <P extends OfficerPayload>(
  Payload: new () => P,
  officer: OfficerInFull | null,
  caller: Caller,
  userErrors: UserError[] = [],
): P => Object.assign(new Payload(), { officer: officer && toOfficer(officer, caller), userErrors });

/** Tells what the officer may do from now on, and by what that came. */
export function rightsOf({ person: { subject }, membership, rights: { version } }: OfficerInFull, by: RightsChange) {
  const { accountId, roles, ports } = membership;
  return officerRightsChanged({ subject, accountId, roles, ports, version }, by);
}
