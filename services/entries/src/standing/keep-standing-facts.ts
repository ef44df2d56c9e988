import { daysOfStanding } from '@landfall/events';
import { projection } from '@landfall/service-kit';
import { MandateTable, ParticipationTable, PaymentMeansTable } from './standing.table.js';

/** Keeps what accounts announces about who may file for whom, and how they file and pay. */
export const keepStandingFacts = projection({
  name: 'keep-standing-facts',
  tables: ['mandate', 'dated_participation', 'dated_payment_means'],
  on: {
    'mandate.given': async (
      em,
      { data: { mandateId: id, clientAccountId, brokerAccountId, givenOn, endsOn = null } },
    ) => {
      await em.upsert(MandateTable, { id, clientAccountId, brokerAccountId, givenOn, endedOn: endsOn });
    },
    'mandate.ended': async (em, { data: { mandateId: id, endedOn } }) => {
      await em.nativeUpdate(MandateTable, { id }, { endedOn });
    },
    'participation.changed': async (em, { data: { accountId, abiStatus, participantKind, ...days } }) => {
      await em.upsert(ParticipationTable, { accountId, abiStatus, participantKind, ...daysOfStanding(days) });
    },
    'payment-method.changed': async (em, { data: { accountId, statementProcessing, ach, ...days } }) => {
      await em.upsert(PaymentMeansTable, { accountId, statementProcessing, ach, ...daysOfStanding(days) });
    },
  },
});
