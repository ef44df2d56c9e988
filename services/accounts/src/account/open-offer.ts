import type { Caller } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { AccountTable } from './account.table.js';
import { GuestOfferTable } from './guest-offer.table.js';
import type { OfferInFull } from './viewer.type.js';

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

/** The latest guest account that this person may take under the account they act for, and has not answered about. */
export async function openOffer(em: SqlEntityManager, caller: Caller): Promise<OfferInFull | null> {
  if (caller.accountId === null || !caller.sessionId) return null;
  const offers = await em.find(GuestOfferTable, openTo(caller), { orderBy: { madeAt: 'desc' } });
  if (offers.length === 0) return null;
  // Whoever has since proven an address for a guest account has it for themselves: nobody else is offered it.
  const stillGuests = { id: { $in: offers.map(({ guestAccountId }) => guestAccountId) }, kind: 'GUEST' } as const;
  const openedAt = new Map((await em.find(AccountTable, stillGuests)).map(({ id, openedAt }) => [id, openedAt]));
  const offer = offers.find(({ guestAccountId }) => openedAt.has(guestAccountId));
  return offer ? { id: offer.id, openedAt: openedAt.get(offer.guestAccountId)! } : null;
}
