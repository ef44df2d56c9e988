import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** What a known person is asked who used a link as a guest: to take that guest account under their own. */
export const GuestOfferTable = defineEntity({
  name: 'GuestOfferRow',
  tableName: 'guest_offer',
  properties: {
    id: p.string().primary(),
    guestAccountId: p.string(),
    holderSubject: p.string(),
    holderAccountId: p.string(),
    madeAt: p.datetime(3),
    answeredAt: p.datetime(3).nullable(),
  },
});
export type GuestOfferRow = InferEntity<typeof GuestOfferTable>;
