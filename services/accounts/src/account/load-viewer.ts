import { isSignedIn, type Caller } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { AccountTable } from './account.table.js';
import { openTo } from '../claim/find-offer.js';
import { GuestOfferTable } from '../claim/guest-offer.table.js';
import { emailOf } from '../email/email-of.js';
import { PersonTable } from './person.table.js';
import { toViewer, type OfferInFull, type Viewer } from './viewer.type.js';

/** Who asks, with their name, their address and what they are asked; null when nobody is signed in. */
export async function loadViewer(em: SqlEntityManager, caller: Caller): Promise<Viewer | null> {
  if (!isSignedIn(caller)) return null;
  const { subject } = caller;
  const person = await em.findOne(PersonTable, { subject });
  const email = person && (await emailOf(em, subject));
  const offer = await openOffer(em, caller);
  const { displayName = '', language = null } = person ?? {};
  return toViewer(caller, { displayName: displayName || null, language, email, offer });
}

/** The latest guest account that this person may take under the account they act for, and has not answered about. */
async function openOffer(em: SqlEntityManager, caller: Caller): Promise<OfferInFull | null> {
  if (caller.accountId === null || !caller.sessionId) return null;
  const offers = await em.find(GuestOfferTable, openTo(caller), { orderBy: { madeAt: 'desc' } });
  if (offers.length === 0) return null;
  // Whoever has since proven an address for a guest account has it for themselves: nobody else is offered it.
  const stillGuests = { id: { $in: offers.map(({ guestAccountId }) => guestAccountId) }, kind: 'GUEST' } as const;
  const openedAt = new Map((await em.find(AccountTable, stillGuests)).map(({ id, openedAt }) => [id, openedAt]));
  const offer = offers.find(({ guestAccountId }) => openedAt.has(guestAccountId));
  return offer ? { id: offer.id, openedAt: openedAt.get(offer.guestAccountId)! } : null;
}
