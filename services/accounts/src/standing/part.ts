import { part } from '@landfall/service-kit';
import { standingAccess } from './access.js';
import { AccountStanding } from './account-standing.js';
import { ParticipationTable, PaymentMeansTable } from './standing.table.js';

/** How an account takes part and may pay, from day to day. */
export const standingPart = part({
  resolvers: [AccountStanding],
  access: standingAccess,
  records: [ParticipationTable, PaymentMeansTable],
});
