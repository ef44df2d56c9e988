// 19 CFR 141.46: who acts for another.
// Not modelled: form, term and revocation of a power of attorney, and that the broker keeps it: a mandate arrives as a
// fact.
import type { Rule } from '@landfall/rule';
import type { FilingFacts } from '../facts.js';

/** Says the same where the importer does not exist: nobody learns from a refusal who has an account. */
export const brokerHoldsPowerOfAttorney: Rule<FilingFacts> = {
  code: 'MANDATE_MISSING',
  citation: '19 CFR 141.46',
  says: 'Before doing business in the name of a client, a broker holds a power of attorney from it.',
  nextStep: 'Name an importer whose mandate you hold, or have the importer give you one.',
  broken: ({ filerIsClient, hasMandate }) => (filerIsClient || hasMandate ? [] : [['importerAccountId']]),
};
