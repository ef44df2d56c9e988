import * as law from '@landfall/law';
import { enumOf } from '@landfall/service-kit';

export const AccountKind = enumOf(law.accountKindSays, {
  name: 'AccountKind',
  description: 'What an account is on this platform.',
});
export type AccountKind = law.AccountKind;

export const AccountAbiStatus = enumOf(law.abiStatusSays, {
  name: 'AccountAbiStatus',
  description: 'Standing in the Automated Broker Interface (19 CFR 143.1 to 143.8).',
});
export type AccountAbiStatus = law.AbiStatus;

export const ViewerLanguage = enumOf(
  {
    EN: 'English.',
    SM: 'Samoan, made by machine, with the English text below it; what is not written in it comes in English.',
  },
  { name: 'ViewerLanguage', description: 'A language in which mail comes.' },
);
export type ViewerLanguage = keyof typeof ViewerLanguage;

export const AccountParticipantKind = enumOf(law.participantKindSays, {
  name: 'AccountParticipantKind',
  description: 'As what an account takes part in the Automated Broker Interface.',
});
export type AccountParticipantKind = law.ParticipantKind;

export const AccountRole = enumOf(law.roleSays, { name: 'AccountRole', description: 'What a caller may do.' });
export type AccountRole = law.Role;

export const MandateScope = enumOf(law.mandateScopeSays, {
  name: 'MandateScope',
  description: 'How far a mandate reaches.',
});
export type MandateScope = law.MandateScope;

export const AccountStandingKind = enumOf(law.standingKindSays, {
  name: 'AccountStandingKind',
  description: 'What is known of how an account stands.',
});
export type AccountStandingKind = law.StandingKind;

export const AccountCredentialKind = enumOf(law.credentialKindSays, {
  name: 'AccountCredentialKind',
  description: 'What an account holds and files by.',
});
export type AccountCredentialKind = law.CredentialKind;

export const AccountStandingReason = enumOf(law.standingReasonSays, {
  name: 'AccountStandingReason',
  description: 'Why a fact of an account’s standing was set or ended.',
});
export type AccountStandingReason = law.StandingReason;
