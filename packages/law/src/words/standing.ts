// What an account's standing consists of beside participation and payment, and why an administrator sets or ends it.
import type { Says } from './says.js';

/** What somebody holds from a day on, and files by. */
export const credentialKinds = ['LICENSE', 'NATIONAL_PERMIT', 'CONTINUOUS_BOND', 'ELECTRONIC_INVOICES'] as const;
export type CredentialKind = (typeof credentialKinds)[number];

// Sentences by themselves: one object spread into another stays in whatever loads the codes beside it.
const license = 'A license as a customs broker (19 CFR 111.2(a)).';
const nationalPermit = 'A national permit of a broker (19 CFR 111.19).';
const continuousBond = 'A bond for all that is filed while it stands (19 CFR 113.12(b)).';
const electronicInvoices = 'Operational on the electronic invoice program (19 CFR 143.43(a)).';

export const credentialKindSays: Says<CredentialKind> = {
  LICENSE: license,
  NATIONAL_PERMIT: nationalPermit,
  CONTINUOUS_BOND: continuousBond,
  ELECTRONIC_INVOICES: electronicInvoices,
};

/** What is known of an account's standing, each fact with its days. */
export const standingKinds = ['PARTICIPATION', 'PAYMENT', ...credentialKinds] as const;
export type StandingKind = (typeof standingKinds)[number];

export const standingKindSays: Says<StandingKind> = {
  PARTICIPATION: 'How it takes part in the Automated Broker Interface (19 CFR 143.1 to 143.8).',
  PAYMENT: 'How it may pay what it owes (19 CFR 24.25).',
  LICENSE: license,
  NATIONAL_PERMIT: nationalPermit,
  CONTINUOUS_BOND: continuousBond,
  ELECTRONIC_INVOICES: electronicInvoices,
};

/** Why a fact of an account's standing is set, or ends. */
export const standingReasons = [
  'GRANTED',
  'RENEWED',
  'STANDARDS_NOT_MET',
  'DEFICIENCIES_CORRECTED',
  'FRAUD_OR_MISSTATEMENT',
  'HARM_TO_SYSTEM',
  'APPEAL_DECIDED',
  'LAPSED',
  'AT_OWN_REQUEST',
  'RECORDED_WRONGLY',
] as const;
export type StandingReason = (typeof standingReasons)[number];

export const standingReasonSays: Says<StandingReason> = {
  GRANTED: 'It was applied for and granted.',
  RENEWED: 'It was renewed, or its terms were changed.',
  STANDARDS_NOT_MET: 'The standards of performance were not met (19 CFR 143.6(a), (b)).',
  DEFICIENCIES_CORRECTED: 'What fell short was put right (19 CFR 143.6(c)).',
  FRAUD_OR_MISSTATEMENT: 'It was had by fraud or by misstating a material fact (19 CFR 143.7(a)).',
  HARM_TO_SYSTEM: 'Continued use would risk significant harm to the system (19 CFR 143.7(b)).',
  APPEAL_DECIDED: 'An appeal was decided (19 CFR 143.8).',
  LAPSED: 'It ran out, or whoever gave it has ended it.',
  AT_OWN_REQUEST: 'The account asked for it.',
  RECORDED_WRONGLY: 'What was recorded before was wrong.',
};
