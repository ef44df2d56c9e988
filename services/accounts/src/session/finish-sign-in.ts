import { act, acted, actedBy, isSandboxId, newId, systemCaller, type RunningService } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AccountTable } from '../account/account.table.js';
import { GuestOfferTable } from '../account/guest-offer.table.js';
import { forgetAsking } from './asking-browser.js';
import { isTakenBy } from '../account/belongs-together.js';
import { endGuestSessions, endSession, livingSession, openSession, type OpenedSession } from './open-session.js';
import type { PortalClient } from './portal-client.js';
import { giveCookie, tokenIn } from './session-cookie.js';
import { SignInTable, type SessionRow, type SignInRow } from './session.table.js';
import { sweepSessions } from './sweep-sessions.js';
import { releaseBrowser, signInOf, startAgain } from './sign-in-steps.js';

/** `GET /sign-in/callback`: reads the authorization server's answer, opens a new session, and goes where it was to go. */
export async function finishSignIn(
  service: RunningService,
  portal: PortalClient,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { PUBLIC_URL: publicUrl, SANDBOX: isSandbox } = service.settings;
  const { state } = request.query as { state?: string };
  const signIn = await signInOf(service.orm.em.fork() as SqlEntityManager, request, state, new Date());
  if (!signIn || !(await isProven(service, portal, request.url, { ...signIn, state: state! })))
    return startAgain(reply);
  if (isSandboxId(signIn.subject) && !isSandbox) return startAgain(reply);
  const session = await replaceSession(service, signIn, tokenIn(request, publicUrl));
  if (!session) return startAgain(reply);
  await sweepSessions(service.orm, new Date()).catch((error: unknown) =>
    service.log.warn({ err: error }, 'old sessions were not removed'),
  );
  releaseBrowser(reply);
  forgetAsking(reply, publicUrl);
  giveCookie(reply, publicUrl, session);
  const goOnAt = session.isOffered ? claimFirst(signIn.returnTo) : signIn.returnTo;
  return reply.header('cache-control', 'no-store').redirect(goOnAt, 303);
}

/** The page that asks whether what a guest began is taken over, and then leads on. */
const claimFirst = (returnTo: string): string =>
  returnTo === '/' || returnTo === '/claim' ? '/claim' : `/claim?returnTo=${encodeURIComponent(returnTo)}`;

async function isProven(
  { log }: RunningService,
  portal: PortalClient,
  path: string,
  { state, nonce, codeVerifier, subject }: SignInRow,
): Promise<boolean> {
  try {
    const question = { state: state!, nonce: nonce!, codeVerifier: codeVerifier! };
    return (await portal.readAnswer(path, question)) === subject;
  } catch (error) {
    log.warn({ reason: (error as Error).message }, 'a sign-in was not finished');
    return false;
  }
}

/** Opens the session, and ends the one that the browser had; null when the sign-in was used meanwhile. */
async function replaceSession(
  service: RunningService,
  signIn: SignInRow,
  oldToken: string | undefined,
): Promise<(OpenedSession & { isOffered: boolean }) | null> {
  return act(service.contextFor(systemCaller('accounts')), async ({ em, now }) => {
    const { ticketHash, subject } = signIn;
    const secrets = { nonce: null, codeVerifier: null };
    if (!(await em.nativeUpdate(SignInTable, { ticketHash, usedAt: null }, { usedAt: now, ...secrets })))
      return acted(null);
    const old = await livingSession(em, oldToken, now);
    const ended = old && (await endSession(em, old, now));
    const events = [...(ended ? [ended] : []), ...(await endGuestSessions(em, signIn, now))];
    const session = await openSession(em, signIn, now);
    const isOffered = await offerGuestAccounts(em, { ...signIn, sessionId: session.id }, old, now);
    return actedBy(subject, { ...session, isOffered }, ...events);
  });
}

type SignedIn = SignInRow & { sessionId: string };

/**
 * What a guest began stays in the guest account. Whoever held its session, or used a link that was sent for it, may
 * take it under their own account, in the session that begins now; Customs may not, since it takes nobody's affairs in
 * hand. Tells whether there is something to answer.
 */
async function offerGuestAccounts(em: SqlEntityManager, signedIn: SignedIn, old: SessionRow | null, now: Date) {
  const asked = new Set([signedIn.offerAccountId, old?.accountId]);
  let isOffered = false;
  for (const guestAccountId of asked)
    if (guestAccountId && (await offerOne(em, signedIn, guestAccountId, now))) isOffered = true;
  return isOffered;
}

async function offerOne(
  em: SqlEntityManager,
  { subject, accountId, offerAccountId, sessionId }: SignedIn,
  guestAccountId: string,
  now: Date,
): Promise<boolean> {
  if (guestAccountId === accountId) return false;
  const guest = await em.findOne(AccountTable, { id: guestAccountId, kind: 'GUEST' });
  const holder = await em.findOne(AccountTable, { id: accountId, kind: { $nin: ['CUSTOMS', 'GUEST'] } });
  if (!guest || !holder || (await isTakenBy(em, guestAccountId, accountId))) return false;
  const offer = { guestAccountId, holderAccountId: accountId };
  const made = { holderSubject: subject, sessionId, madeAt: now, answeredAt: null };
  const known = await em.findOne(GuestOfferTable, offer);
  // Who declined is asked anew when they use a link for it, and not for coming back alone.
  if (known && guestAccountId !== offerAccountId && known.answeredAt !== null) return false;
  if (known) Object.assign(known, made);
  if (!known) em.create(GuestOfferTable, { id: newId('off'), ...offer, ...made });
  await em.flush();
  return true;
}
