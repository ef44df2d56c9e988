import { userError, type Caller } from '@landfall/service-kit';
import { LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { GuestOfferTable, type GuestOfferRow } from './guest-offer.table.js';

/** An offer to this very person in this very account that is not answered yet; others wait until the answer is kept. */
export async function offerToAnswer(
  em: SqlEntityManager,
  { subject, accountId }: Caller,
  id: string,
): Promise<GuestOfferRow | null> {
  const asked = { id, holderSubject: subject, holderAccountId: accountId ?? '', answeredAt: null };
  return em.findOne(GuestOfferTable, asked, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

/** That there is nothing to answer: no such offer, another's, or one that was answered before. */
export const noOffer = userError(
  'OFFER_NOT_THERE',
  'There is no such offer to you, or you have answered it.',
  ['offerId'],
  { nextStep: 'Look at `viewer.offer` again.' },
);
