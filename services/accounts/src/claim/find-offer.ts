import { userError, type Caller } from '@landfall/service-kit';
import { LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { GuestOfferTable, type GuestOfferRow } from './guest-offer.table.js';

/** As long as the session it was made in lasts without being used. */
const goodForMs = 12 * 60 * 60_000;

/**
 * Offers that are not answered yet, to this very person in this very account, in the session in which they were made:
 * whoever else gets to the same account later has not been at the browser where the guest was.
 */
export const openTo = ({ subject, accountId, sessionId }: Caller) => ({
  ...{ holderSubject: subject, holderAccountId: accountId ?? '', sessionId: sessionId ?? '', answeredAt: null },
  madeAt: { $gt: new Date(Date.now() - goodForMs) },
});

/** The offer, if it is open to this caller; others wait until the answer is kept. */
export const offerToAnswer = (em: SqlEntityManager, caller: Caller, id: string): Promise<GuestOfferRow | null> =>
  em.findOne(GuestOfferTable, { ...openTo(caller), id }, { lockMode: LockMode.PESSIMISTIC_WRITE });

/** That there is nothing to answer: no such offer, another's, or one that was answered before. */
export const noOffer = userError(
  'OFFER_NOT_THERE',
  'There is no such offer to you, or you have answered it.',
  ['offerId'],
  { nextStep: 'Look again whether anything is offered to you.' },
);
