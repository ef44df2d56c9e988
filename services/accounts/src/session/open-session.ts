import { makeEvent, type NewEvent } from '@landfall/events';
import { newId } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { AccountTable } from '../account/account.table.js';
import { PersonTable } from '../account/person.table.js';
import { hashOfToken, newToken } from './secret-token.js';
import { SessionTable, type SessionRow } from './session.table.js';

/** Whom a session acts for: one person, for one of their accounts. */
export interface Acting {
  subject: string;
  accountId: string;
}

/** A session just opened. Only its browser ever has the token. */
export interface OpenedSession {
  id: string;
  token: string;
  endsAt: Date;
}

interface Terms {
  idleMs: number;
  longestMs: number;
}

const hours = 3_600_000;
const days = 24 * hours;
/** A guest comes back by the cookie alone, so that it is kept long; whoever can sign in again does so. */
const guestTerms: Terms = { idleMs: 60 * days, longestMs: 365 * days };
const personTerms: Terms = { idleMs: 12 * hours, longestMs: 30 * days };

/** Opens a session in the transaction of `em`; each has a token of its own, so that no sign-in goes on with an old one. */
export async function openSession(
  em: SqlEntityManager,
  { subject, accountId }: Acting,
  now: Date,
  { asGuest = false } = {},
): Promise<OpenedSession> {
  const terms = await termsFor(em, accountId);
  const token = newToken();
  const session = em.create(SessionTable, {
    ...{ subject, accountId, asGuest },
    id: newId('ses'),
    tokenHash: hashOfToken(token),
    startedAt: now,
    seenAt: now,
    idleEndsAt: after(now, terms.idleMs),
    endsAt: after(now, terms.longestMs),
    endedAt: null,
  });
  await em.flush();
  await em.nativeUpdate(PersonTable, { subject }, { lastSignedInAt: now });
  return { id: session.id, token, endsAt: session.endsAt };
}

/** The session of a cookie's token, if it has not ended in any way; null otherwise. */
export async function livingSession(
  em: SqlEntityManager,
  token: string | undefined,
  now: Date,
): Promise<SessionRow | null> {
  if (!token || token.length > 100) return null;
  const alive = { endedAt: null, endsAt: { $gt: now }, idleEndsAt: { $gt: now } };
  return em.findOne(SessionTable, { tokenHash: hashOfToken(token), ...alive });
}

const seenEveryMs = 60_000;

/** Notes that a session is in use, at most once a minute; returns when it ends if it is used no more. */
export async function keepAlive(em: SqlEntityManager, session: SessionRow, now: Date): Promise<Date> {
  const { id, accountId, seenAt, endsAt } = session;
  if (now.getTime() - seenAt.getTime() < seenEveryMs) return earlier(session.idleEndsAt, endsAt);
  const idleEndsAt = after(now, (await termsFor(em, accountId)).idleMs);
  await em.nativeUpdate(SessionTable, { id, endedAt: null }, { seenAt: now, idleEndsAt });
  return earlier(idleEndsAt, endsAt);
}

/** Ends a session in the transaction of `em`; returns the event that tells of it, or null when it had ended before. */
export async function endSession(
  em: SqlEntityManager,
  { id, subject, accountId }: Pick<SessionRow, 'id' | 'subject' | 'accountId'>,
  now: Date,
): Promise<NewEvent | null> {
  const ended = await em.nativeUpdate(SessionTable, { id, endedAt: null }, { endedAt: now });
  if (ended === 0) return null;
  return makeEvent(
    'session.ended',
    { sessionId: id, subjectId: subject },
    { subject, partitionkey: accountId, accounts: [accountId] },
  );
}

/**
 * Ends what a guest began before the account was somebody's for certain: whoever typed another's address into a guest
 * account of their own must not stay in it once that other person has taken it for theirs. Returns what tells of it.
 */
export async function endGuestSessions(em: SqlEntityManager, acting: Acting, now: Date): Promise<NewEvent[]> {
  const { subject, accountId } = acting;
  return endAll(em, await em.find(SessionTable, { subject, accountId, asGuest: true, endedAt: null }), now);
}

/** Ends every session of a person, as when an address of theirs is proven, maybe by somebody else. Returns what tells of it. */
export const endSessionsOf = async (em: SqlEntityManager, subject: string, now: Date): Promise<NewEvent[]> =>
  endAll(em, await em.find(SessionTable, { subject, endedAt: null }), now);

async function endAll(em: SqlEntityManager, begun: SessionRow[], now: Date): Promise<NewEvent[]> {
  const ended = [];
  for (const session of begun) ended.push(await endSession(em, session, now));
  return ended.filter((event) => event !== null);
}

async function termsFor(em: SqlEntityManager, accountId: string): Promise<Terms> {
  const account = await em.findOneOrFail(AccountTable, { id: accountId });
  return account.kind === 'GUEST' ? guestTerms : personTerms;
}

const after = (instant: Date, ms: number): Date => new Date(instant.getTime() + ms);
const earlier = (one: Date, other: Date): Date => (one < other ? one : other);
