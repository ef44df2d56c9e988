import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import '@fastify/cookie';
import { providerCookie } from '../authorization/portal-registration.js';
import { hashOfToken } from './secret-token.js';
import { SignInTable, type SignInRow } from './session.table.js';

/** Binds a sign-in to the browser that began it, while it lasts. */
const cookieName = 'landfall-sign-in';
const cookiePath = '/sign-in';
const lastsSeconds = 300;

/** Notes in the browser which sign-in it is in; `state` is secret from everybody else. */
export function bindBrowser(reply: FastifyReply, publicUrl: string, state: string): void {
  void reply.setCookie(cookieName, state, {
    ...{ path: cookiePath, httpOnly: true, sameSite: 'lax', maxAge: lastsSeconds },
    secure: publicUrl.startsWith('https:'),
  });
  forgetProvider(reply);
}

const ticketCookie = 'landfall-ticket';

/** Answers a browser that has just proven who it is with where it goes on, which is of use in that browser alone. */
export function sendOn(reply: FastifyReply, publicUrl: string, goTo: string): FastifyReply {
  const ticket = new URL(goTo, publicUrl).searchParams.get('ticket')!;
  void reply.setCookie(ticketCookie, ticket, {
    ...{ path: cookiePath, httpOnly: true, sameSite: 'lax', maxAge: lastsSeconds },
    secure: publicUrl.startsWith('https:'),
  });
  return reply.header('cache-control', 'no-store').send({ goTo });
}

/** Whether a ticket was made for this browser: one of somebody else’s would sign it in as them. */
export const holdsTicket = ({ cookies }: FastifyRequest, ticket: string): boolean => cookies[ticketCookie] === ticket;

/** Ends the browser's part in a sign-in. */
export function releaseBrowser(reply: FastifyReply): void {
  void reply.clearCookie(cookieName, { path: cookiePath });
  void reply.clearCookie(ticketCookie, { path: cookiePath });
  forgetProvider(reply);
}

// Every sign-in proves anew who it is: the authorization server keeps no session of its own beyond one.
function forgetProvider(reply: FastifyReply): void {
  void reply.clearCookie(providerCookie, { path: '/oidc' });
}

/** The sign-in that this browser began with this `state`; null when it began another, or this one is over. */
export async function signInOf(
  em: SqlEntityManager,
  request: FastifyRequest,
  state: unknown,
  now: Date,
): Promise<SignInRow | null> {
  if (typeof state !== 'string' || request.cookies[cookieName] !== state) return null;
  return em.findOne(SignInTable, { state: hashOfToken(state), usedAt: null, endsAt: { $gt: now } });
}

/** Sends a browser back to the portal's page for signing in, which says what happened. */
export const startAgain = (reply: FastifyReply): FastifyReply => {
  releaseBrowser(reply);
  return reply.header('cache-control', 'no-store').redirect('/sign-in?problem=expired', 303);
};
