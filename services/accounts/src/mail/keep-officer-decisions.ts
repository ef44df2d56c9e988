import { projection } from '@landfall/service-kit';
import { OfficerDecisionTable } from './officer-decision.table.js';

/** Keeps what officers decided: an entry that then waits for its filer names the event, and not the decision. */
export const keepOfficerDecisions = projection({
  name: 'keep-officer-decisions',
  tables: ['officer_decision'],
  on: {
    'review.decided': async (em, { id: eventId, data: { decision } }) => {
      await em.upsert(OfficerDecisionTable, { eventId, decision });
    },
  },
});
