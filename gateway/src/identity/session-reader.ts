import { roles, type Caller, type SessionAnswer } from '@landfall/service-kit';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import { z } from 'zod';
import { Refusal } from '../refusal.js';
import type { EndedSessions } from './ended-sessions.js';
import type { SignedIn } from './verify-access-token.js';

/** Turns a session's token into who acts in it. Throws a `Refusal` with 401 when it has ended, 503 when nobody can say. */
export type ReadSession = (token: string) => Promise<SignedIn>;

export interface SessionTerms {
  /** Public listener of accounts, which the gateway alone asks for sessions. */
  accountsUrl: string;
  ended: EndedSessions;
  /** Whether the rights in an answer have been replaced by newer ones. */
  isOutdated: (caller: Caller) => boolean;
  log: Pick<Logger, 'warn'>;
  /** Milliseconds since the epoch; for tests. */
  now?: () => number;
}

/** How long an answer of accounts is taken as it stands. An end or new rights are told by event, and count at once. */
const freshMs = 30_000;
/** How long it is taken while accounts cannot be asked: less than an access token would be good for. */
const staleMs = 300_000;
const askWithinMs = 2_000;

const answerShape = z.object({
  sessionId: z.string(),
  sub: z.string().regex(/^(?!system:|anonymous$)./),
  account: z.string().nullable(),
  roles: z.array(z.enum(roles).exclude(['SYSTEM'])),
  ports: z.array(z.string()),
  rv: z.number().int(),
  endsAt: z.iso.datetime(),
}) satisfies z.ZodType<SessionAnswer>;

/** A session as accounts told of it; null when there is none of that token. */
interface Known {
  signedIn: (SignedIn & { sessionId: string }) | null;
  toldAt: number;
}

/** Exchanges sessions at accounts, each at most once in 30 s. */
export function sessionReader(terms: SessionTerms): ReadSession {
  const { accountsUrl, ended, isOutdated, log, now = Date.now } = terms;
  const known = new LRUCache<string, Known>({ max: 20_000, ttl: staleMs });
  const asking = new Map<string, Promise<Known>>();

  const refresh = (token: string): Promise<Known> => {
    const running = asking.get(token) ?? askAccounts(accountsUrl, token, now).finally(() => asking.delete(token));
    asking.set(token, running);
    return running;
  };
  const living = ({ signedIn }: Known): SignedIn => {
    if (!signedIn || ended.has(signedIn.sessionId) || (signedIn.expiresAt ?? 0) <= now()) throw sessionEnded();
    return signedIn;
  };
  const isGood = ({ signedIn }: Known): boolean => signedIn === null || !isOutdated(signedIn.caller);
  // A clock that was set back makes an answer come from the future: nobody knows how old it is.
  const isYounger = ({ toldAt }: Known, ms: number): boolean => now() >= toldAt && now() - toldAt < ms;

  return async (token) => {
    if (!/^[\w-]{43}$/.test(token)) throw sessionEnded();
    const before = known.get(token);
    if (before && isGood(before) && isYounger(before, freshMs)) return living(before);
    try {
      const told = await refresh(token);
      known.set(token, told);
      return living(told);
    } catch (error) {
      if (error instanceof Refusal) throw error;
      log.warn({ reason: (error as Error).message }, 'accounts could not be asked about a session');
      if (before && isGood(before) && isYounger(before, staleMs)) return living(before);
      throw new Refusal(503, 'SERVICE_UNAVAILABLE', 'Your session cannot be checked just now. Try again in a moment.', {
        part: 'accounts',
      });
    }
  };
}

async function askAccounts(accountsUrl: string, token: string, now: () => number): Promise<Known> {
  const response = await fetch(`${accountsUrl}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ session: token }),
    signal: AbortSignal.timeout(askWithinMs),
  });
  const toldAt = now();
  if (response.status === 404) return { signedIn: null, toldAt };
  if (!response.ok) throw new Error(`accounts answered ${response.status}`);
  const { sessionId, sub: subject, account, rv, endsAt, ...rights } = answerShape.parse(await response.json());
  const caller: Caller = { subject, accountId: account, ...rights, rightsVersion: rv, asOf: null, sessionId };
  return { signedIn: { caller, expiresAt: Date.parse(endsAt), sessionId }, toldAt };
}

/** Told once: the answer takes the cookie along, so that the browser goes on as nobody. */
export const sessionEnded = (): Refusal =>
  new Refusal(401, 'UNAUTHENTICATED', 'Your session has ended: sign in again to go on.', { reason: 'SESSION_ENDED' });
