import { daysOfStanding, makeEvent, type EventData, type NewEvent } from '@landfall/events';

interface DecidedStanding<T> {
  row: T & ReturnType<typeof daysOfStanding>;
  event: NewEvent;
}

/** How an account takes part in the Automated Broker Interface, from a day on, and the event that tells of it. */
export const decideParticipation = (
  standing: EventData<'participation.changed'>,
): DecidedStanding<EventData<'participation.changed'>> => ({
  row: { ...standing, ...daysOfStanding(standing) },
  event: makeEvent('participation.changed', standing, aboutAccount(standing.accountId)),
});

/** How an account may pay, from a day on, and the event that tells of it. */
export const decidePaymentMeans = (
  means: EventData<'payment-method.changed'>,
): DecidedStanding<EventData<'payment-method.changed'>> => ({
  row: { ...means, ...daysOfStanding(means) },
  event: makeEvent('payment-method.changed', means, aboutAccount(means.accountId)),
});

/** What an account holds, from a day on, and the event that tells of it. */
export const decideCredential = (
  credential: EventData<'credential.changed'>,
): DecidedStanding<EventData<'credential.changed'>> => ({
  row: credential,
  event: makeEvent('credential.changed', credential, aboutAccount(credential.accountId)),
});

const aboutAccount = (accountId: string) => ({ subject: accountId, partitionkey: accountId });
