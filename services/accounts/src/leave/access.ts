import { hasRole, line, more, who, type Caller, type PartAccess, type Who } from '@landfall/service-kit';
import { isGuest } from '../account/access.js';
import { personOfTheTrade } from '../access.js';

const knownPerson = (caller: Caller): boolean =>
  personOfTheTrade(caller) && !isGuest(caller) && hasRole(caller, 'IMPORTER', 'BROKER');

/** A machine gives nobody leave, and a guest could not come back to end it. */
export const whoMayGive: Who = who('people who act for an account and can come back to it: no guests', knownPerson);

const askerOrLink = who(
  'the people of the account that asks, and whoever has its link',
  (caller, { brokerAccountId, hasLink }: { brokerAccountId: string; hasLink: boolean }) =>
    hasLink || (caller.accountId !== null && caller.accountId === brokerAccountId),
);

export const leaveAccess = {
  Query: { mandateRequest: personOfTheTrade },
  types: {
    Account: more('mandateRequests'),
    // The code and the asker's own word are the asker's alone.
    MandateRequest: line(askerOrLink, 'id brokerName askedByEmail askedAt goodUntil code clientInWords'),
  },
} satisfies PartAccess;
