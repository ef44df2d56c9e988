// 19 CFR 143.1(a): who may take part in the Automated Broker Interface for entries and entry summaries.
// Not modelled: service bureaus, which transmit and never file (143.1(a)(3)); other purposes (143.1(b), (c)).
import type { Rule } from '@landfall/rule';
import { takesPart, type ParticipationFacts } from './participation-facts.js';

export const brokerIsLicensed: Rule<ParticipationFacts> = {
  code: 'PARTICIPANT_NOT_LICENSED',
  citation: '19 CFR 143.1(a)',
  says: 'Who takes part as a broker holds a license (19 CFR 111.2(a)) from the first day on.',
  nextStep: 'Record the license with its days first, or let the account take part as an importer.',
  broken: ({ abiStatus, participantKind, isLicensed }) =>
    participantKind === 'BROKER' && takesPart(abiStatus) && !isLicensed ? [['participantKind']] : [],
};
