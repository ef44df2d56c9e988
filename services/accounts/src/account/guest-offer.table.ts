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
    /** The session in which it was made: it is answered there alone. Null for those of before this was kept. */
    sessionId: p.string().nullable(),
    madeAt: p.datetime(3),
    answeredAt: p.datetime(3).nullable(),
  },
});
export type GuestOfferRow = InferEntity<typeof GuestOfferTable>;
