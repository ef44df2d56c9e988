import { part } from '@landfall/service-kit';
import { EntryDeterminationTable } from './determination.table.js';
import { keepDeterminations } from './keep-determinations.js';
import { keepOfficerPorts } from './keep-officer-ports.js';
import { keepStandingFacts } from './keep-standing-facts.js';
import { MandateTable, OfficerPortTable, ParticipationTable, PaymentMeansTable } from './standing.table.js';

/** What must be known before somebody files: who may, for whom, where somebody takes it, and what was determined. */
export const standingPart = part({
  records: [MandateTable, ParticipationTable, PaymentMeansTable, OfficerPortTable, EntryDeterminationTable],
  projections: [keepStandingFacts, keepOfficerPorts, keepDeterminations],
});
