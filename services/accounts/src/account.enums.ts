import { roles, type Role } from '@landfall/service-kit';
import { registerEnumType } from 'type-graphql';
import { abiStatuses, participantKinds } from './standing.table.js';
import { mandateScopes } from './mandate.table.js';
import { accountKinds } from './account.table.js';

const enumOf = <T extends string>(values: readonly T[]) =>
  Object.fromEntries(values.map((value) => [value, value])) as { [V in T]: V };

/** A published enum whose values are exactly those of `descriptions`. */
function published<T extends string>(
  name: string,
  description: string,
  values: readonly T[],
  descriptions: Record<T, string>,
) {
  const type = enumOf(values);
  const valuesConfig = Object.fromEntries(values.map((value) => [value, { description: descriptions[value] }]));
  registerEnumType(type, { name, description, valuesConfig: valuesConfig as never });
  return type;
}

export const AccountKind = published('AccountKind', 'What an account is on this platform.', accountKinds, {
  GUEST: 'Someone who began without signing up and has proven no e-mail address yet.',
  IMPORTER: 'Imports goods in its own name.',
  BROKER: 'A licensed customs broker, who acts for clients by their mandate.',
  CUSTOMS: 'The customs authority itself.',
});

export const AccountAbiStatus = published(
  'AccountAbiStatus',
  'Standing in the Automated Broker Interface (19 CFR 143.1 to 143.8).',
  abiStatuses,
  {
    NONE: 'Does not participate.',
    OPERATIONAL: 'May file electronically.',
    ON_PROBATION: 'May file electronically, and is watched (19 CFR 143.6(a)).',
    SUSPENDED: 'May not file electronically until reinstated (19 CFR 143.6(b), (c)).',
    REVOKED: 'May no longer file electronically (19 CFR 143.7).',
  },
);

export const AccountParticipantKind = published(
  'AccountParticipantKind',
  'As what an account takes part in the Automated Broker Interface.',
  participantKinds,
  { BROKER: 'Files for its clients.', IMPORTER: 'Files for itself.' },
);

export const AccountRole = published<Role>('AccountRole', 'What a caller may do.', roles, {
  GUEST: 'Drafts and files for the guest account alone.',
  IMPORTER: 'Acts for an importer.',
  BROKER: 'Acts for a broker, and for the clients it has a mandate from.',
  MACHINE: 'A system, not a person, acting for its account.',
  OFFICER: 'Examines and decides at the ports of the officer.',
  CASHIER: 'Takes payments at the ports of the cashier.',
  SUPERVISOR: 'Supervises officers, and says at which ports they work.',
  ANALYST: 'Reads for Customs, and decides nothing.',
  ADMINISTRATOR: 'Invites officers, and sees nothing that is filed.',
  SYSTEM: 'The platform itself.',
});

export const MandateScope = published('MandateScope', 'How far a mandate reaches.', mandateScopes, {
  FILE: 'To file for the client.',
  WHOLE_ACCOUNT: 'To see and do all that the client can, as a guest’s account that was taken under one’s own.',
});
