import { part } from '@landfall/service-kit';
import { keepOfficerPorts } from './keep-officer-ports.js';
import { keepStandingFacts } from './keep-standing-facts.js';
import { MandateTable, OfficerPortTable, ParticipationTable, PaymentMeansTable } from './standing.table.js';

/** What must be known of people and accounts before they file: who may, for whom, and where somebody takes it. */
export const standingPart = part({
  records: [MandateTable, ParticipationTable, PaymentMeansTable, OfficerPortTable],
  projections: [keepStandingFacts, keepOfficerPorts],
});
