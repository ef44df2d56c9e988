import { isSignedIn, type Caller } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { emailOf } from '../email/email-of.js';
import { openOffer } from './open-offer.js';
import { PersonTable } from './person.table.js';
import { toViewer, type Viewer } from './viewer.type.js';

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
