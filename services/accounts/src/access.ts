import { hasRole, isAnalystAlone, isCustoms, who, type Caller } from '@landfall/service-kit';

// Who, as several pages of this service say it.
export const customsOnly = who('Customs', (caller) => isCustoms(caller));
export const administratorOnly = who('administrators', (caller) => hasRole(caller, 'ADMINISTRATOR'));
export const personOfTheTrade = who(
  'people who act for an account, guests too',
  (caller) => caller.accountId !== null && !hasRole(caller, 'MACHINE', 'SYSTEM'),
);
export const actsForAnAccount = who(
  'those who act for an account, guests and machines too',
  (caller) => caller.accountId !== null && !isCustoms(caller) && !hasRole(caller, 'ADMINISTRATOR', 'SYSTEM'),
);
/** Those who see names of the trade. */
export const anyOfAPort = who(
  'officers, cashiers and supervisors',
  (caller) => isCustoms(caller) && !isAnalystAlone(caller),
);
// Administrators see who works for Customs, and nothing that is filed: they are none of `isCustoms`. Analysts see no names.
export const anyOfCustoms = who(
  'officers, cashiers, supervisors and administrators',
  (caller) => anyOfAPort(caller) || administratorOnly(caller),
);
export const customsOrAdministrator = who(
  'Customs and administrators',
  (caller) => isCustoms(caller) || administratorOnly(caller),
);
export const isSupervisor = (caller: Caller): boolean => hasRole(caller, 'SUPERVISOR');
export const supervisorOrAdministrator = who(
  'supervisors and administrators',
  (caller) => isSupervisor(caller) || administratorOnly(caller),
);

export const member = (caller: Caller, { accountId }: { accountId: string }): boolean => caller.accountId === accountId;
export const memberOrCustoms = who(
  'the people of the account, and Customs',
  (caller, facts: { accountId: string }) => member(caller, facts) || isCustoms(caller),
);
export const memberCustomsOrAdministrator = who(
  'the people of the account, Customs, and administrators',
  (caller, facts: { accountId: string }) => memberOrCustoms(caller, facts) || administratorOnly(caller),
);
