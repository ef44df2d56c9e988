// What an account is, how it takes part in automated entry, and how far its mandates reach.
import type { Says } from './says.js';

export const accountKinds = ['GUEST', 'IMPORTER', 'BROKER', 'CUSTOMS'] as const;
export type AccountKind = (typeof accountKinds)[number];

export const accountKindSays: Says<AccountKind> = {
  GUEST: 'Someone who began without signing up and has proven no e-mail address yet.',
  IMPORTER: 'Imports goods in its own name.',
  BROKER: 'A licensed customs broker, who acts for clients by their mandate.',
  CUSTOMS: 'The customs authority itself.',
};

/** Standing in the Automated Broker Interface (19 CFR 143.1 to 143.8). */
export const abiStatuses = ['NONE', 'OPERATIONAL', 'ON_PROBATION', 'SUSPENDED', 'REVOKED'] as const;
export type AbiStatus = (typeof abiStatuses)[number];

export const abiStatusSays: Says<AbiStatus> = {
  NONE: 'Does not participate.',
  OPERATIONAL: 'May file electronically.',
  ON_PROBATION: 'May file electronically, and is watched (19 CFR 143.6(a)).',
  SUSPENDED: 'May not file electronically until reinstated (19 CFR 143.6(b), (c)).',
  REVOKED: 'May no longer file electronically (19 CFR 143.7).',
};

/** As what an account takes part in the Automated Broker Interface. */
export const participantKinds = ['BROKER', 'IMPORTER'] as const;
export type ParticipantKind = (typeof participantKinds)[number];

export const participantKindSays: Says<ParticipantKind> = {
  BROKER: 'Files for its clients.',
  IMPORTER: 'Files for itself.',
};

/** How far a client’s leave for a broker reaches (19 CFR 141.46). */
export const mandateScopes = ['FILE', 'WHOLE_ACCOUNT'] as const;
export type MandateScope = (typeof mandateScopes)[number];

export const mandateScopeSays: Says<MandateScope> = {
  FILE: 'To file for the client.',
  WHOLE_ACCOUNT: 'To see and do all that the client can, as a guest’s account that was taken under one’s own.',
};
