import { makeEvent, type NewEvent } from '@landfall/events';
import type { Role } from '@landfall/service-kit';

/** What somebody may do for Customs, and where. */
export interface OfficerRights {
  subject: string;
  accountId: string;
  roles: readonly Role[];
  ports: readonly string[];
  version: number;
}

/** Tells what somebody who works for Customs may do from now on, and at which ports. */
export function officerRightsChanged({ subject, accountId, roles, ports, version }: OfficerRights): NewEvent {
  return makeEvent(
    'rights.changed',
    { subjectId: subject, accountId, rightsVersion: version, roles: [...roles], ports: [...ports] },
    { subject, partitionkey: accountId },
  );
}
