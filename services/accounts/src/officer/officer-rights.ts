import { makeEvent, type EventData, type NewEvent } from '@landfall/events';
import type { Role } from '@landfall/service-kit';

/** What somebody may do for Customs, and where. */
export interface OfficerRights {
  subject: string;
  accountId: string;
  roles: readonly Role[];
  ports: readonly string[];
  version: number;
}

/** By what somebody's rights came to be as they are. */
export type RightsChange = NonNullable<EventData<'rights.changed'>['change']>;

/** Tells what somebody who works for Customs may do from now on, and at which ports. */
export function officerRightsChanged(
  { subject, accountId, roles, ports, version }: OfficerRights,
  by?: RightsChange,
): NewEvent {
  return makeEvent(
    'rights.changed',
    {
      subjectId: subject,
      accountId,
      rightsVersion: version,
      roles: [...roles],
      ports: [...ports],
      ...(by && { change: by }),
    },
    { subject, partitionkey: accountId },
  );
}
