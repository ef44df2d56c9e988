import { part } from '@landfall/service-kit';
import { standingAccess } from './access.js';
import { AccountStanding } from './account-standing.js';
import { AccountsToAdminister } from './accounts-to-administer.js';
import { AccountsRulesQuery } from './accounts-rules.js';
import { endStanding } from './end-standing.js';
import { setCredential } from './set-credential.js';
import { setParticipation } from './set-participation.js';
import { setPaymentMeans } from './set-payment-means.js';
import { CredentialTable, ParticipationTable, PaymentMeansTable } from './standing.table.js';

/** How an account takes part, may pay and what it holds, from day to day, as administrators set it. */
export const standingPart = part({
  operations: [setParticipation, setPaymentMeans, setCredential, endStanding],
  resolvers: [AccountStanding, AccountsToAdminister, AccountsRulesQuery],
  access: standingAccess,
  records: [ParticipationTable, PaymentMeansTable, CredentialTable],
});
