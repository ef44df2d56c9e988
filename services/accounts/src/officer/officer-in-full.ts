import type { MembershipRow, PersonRow, RightsRow } from '../account/person.table.js';
import type { EmailRow } from '../email/email.table.js';

/** An officer's records: the person, their membership of Customs, the version of their rights, and their address. */
export interface OfficerInFull {
  person: PersonRow;
  membership: MembershipRow;
  rights: RightsRow;
  email: EmailRow | null;
  /** When the last link of an invitation that nobody has used ends; null where there is none, or its mail has not left. */
  invitationEndsAt: Date | null;
}

/** Keeps what was decided of somebody’s rights, in their records. */
export function keepRights(
  { membership, rights }: OfficerInFull,
  { version, ...decided }: Pick<MembershipRow, 'roles' | 'ports'> & Pick<RightsRow, 'version'>,
): void {
  Object.assign(membership, decided);
  rights.version = version;
}
