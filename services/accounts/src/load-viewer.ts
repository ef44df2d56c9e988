import { isSignedIn, type Caller } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { AccountTable } from './account.table.js';
import { GuestOfferTable } from './claim/guest-offer.table.js';
import { emailOf } from './email/email-of.js';
import { PersonTable } from './person.table.js';
import { toViewer, type OfferInFull, type Viewer } from './viewer.type.js';

/** Who asks, with their name, their address and what they are asked; null when nobody is signed in. */
export async function loadViewer(em: SqlEntityManager, caller: Caller): Promise<Viewer | null> {
  if (!isSignedIn(caller)) return null;
  const { subject } = caller;
  const person = await em.findOne(PersonTable, { subject });
  const email = person && (await emailOf(em, subject));
  const offer = await openOffer(em, caller);
  return toViewer(caller, { displayName: person?.displayName || null, email, offer });
}

/** The latest guest account that this person may take under the account they act for, and has not answered about. */
async function openOffer(em: SqlEntityManager, { subject, accountId }: Caller): Promise<OfferInFull | null> {
  if (accountId === null) return null;
  const asked = { holderSubject: subject, holderAccountId: accountId, answeredAt: null };
  const offer = await em.findOne(GuestOfferTable, asked, { orderBy: { madeAt: 'desc' } });
  const guest = offer && (await em.findOne(AccountTable, { id: offer.guestAccountId, kind: 'GUEST' }));
  return guest ? { id: offer.id, openedAt: guest.openedAt } : null;
}
