import { daysOfStanding, makeEvent, type EventData, type NewEvent } from '@landfall/events';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { ParticipationTable, PaymentMeansTable } from './standing.table.js';

/** Sets how an account takes part in the Automated Broker Interface, from a day on; returns the event that tells of it. */
export async function setParticipation(
  em: SqlEntityManager,
  standing: EventData<'participation.changed'>,
): Promise<NewEvent> {
  await em.upsert(ParticipationTable, { ...standing, ...daysOfStanding(standing) });
  return makeEvent('participation.changed', standing, aboutAccount(standing.accountId));
}

/** Sets how an account may pay, from a day on; returns the event that tells of it. */
export async function setPaymentMeans(
  em: SqlEntityManager,
  means: EventData<'payment-method.changed'>,
): Promise<NewEvent> {
  await em.upsert(PaymentMeansTable, { ...means, ...daysOfStanding(means) });
  return makeEvent('payment-method.changed', means, aboutAccount(means.accountId));
}

const aboutAccount = (accountId: string) => ({ subject: accountId, partitionkey: accountId });
