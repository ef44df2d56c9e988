import { userError, type Caller } from '@landfall/service-kit';
import { LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { GuestOfferTable, type GuestOfferRow } from '../account/guest-offer.table.js';
import { openTo } from '../account/open-offer.js';

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
