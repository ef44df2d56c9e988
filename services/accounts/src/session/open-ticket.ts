import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Acting } from './open-session.js';
import { ownPath } from './own-path.js';
import { hashOfToken, newToken } from './secret-token.js';
import { SignInTable } from './session.table.js';

/** Who may sign in by a ticket, and the guest account that they are then asked to take under their own. */
export interface TicketFor extends Acting {
  offer?: string | null;
}

const goodForMs = 2 * 60_000;

/**
 * Makes a ticket for somebody whose identity has just been proven, in the transaction of `em`. Returns the path that
 * their browser goes to at once: there a session is opened by the authorization server, and it ends at `returnTo`,
 * or at the front page when that is no path of this platform.
 */
export async function openTicket(
  em: SqlEntityManager,
  { subject, accountId, offer = null }: TicketFor,
  returnTo: string,
  now: Date = new Date(),
): Promise<string> {
  const ticket = newToken();
  em.create(SignInTable, {
    ticketHash: hashOfToken(ticket),
    ...{ subject, accountId, offerAccountId: offer, returnTo: ownPath(returnTo) ?? '/' },
    endsAt: new Date(now.getTime() + goodForMs),
    ...{ state: null, nonce: null, codeVerifier: null, usedAt: null },
  });
  await em.flush();
  return `/sign-in/begin?ticket=${ticket}`;
}
