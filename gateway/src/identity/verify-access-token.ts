import { anonymous, roles, type Caller } from '@landfall/service-kit';
import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { Refusal } from '../refusal.js';

/** Who a client proved to be, and until when; nobody in particular when nothing came. */
export interface SignedIn {
  caller: Caller;
  /** Milliseconds since the epoch when the token or session ends; null for anonymous callers. */
  expiresAt: number | null;
  /** The browser's session; null for those who come by an access token, or as nobody. */
  sessionId: string | null;
}

/** Turns an `Authorization` header into a caller. Throws a `Refusal` with 401, or 503 when keys cannot be had. */
export type VerifyAccessToken = (authorization: string | undefined) => Promise<SignedIn>;

export interface TokenTerms {
  jwksUrl: string;
  issuer: string;
  audience: string;
  /** Whether the rights in this token have been replaced by newer ones. */
  isOutdated: (caller: Caller) => boolean;
}

// SYSTEM is no role of a person or machine: services act under their own keys.
const claims = z.object({
  sub: z
    .string()
    .min(1)
    .max(200)
    .regex(/^(?!system:|anonymous$)/),
  account: z.string().min(1).nullish(),
  roles: z.array(z.enum(roles).exclude(['SYSTEM'])),
  ports: z.array(z.string()).default([]),
  rv: z.number().int().default(0),
  exp: z.number(),
});

const algorithms = ['EdDSA', 'ES256', 'PS256', 'RS256'];
const longestToken = 8_192;

/** Verifies access tokens made by accounts, each once: what was verified is remembered until it ends. */
export function accessTokenVerifier(terms: TokenTerms): VerifyAccessToken {
  const verify = tokenReader(terms);
  const verified = new LRUCache<string, SignedIn>({ max: 10_000 });
  return async (authorization) => {
    if (!authorization) return { caller: anonymous, expiresAt: null, sessionId: null };
    const token = bearerToken(authorization);
    let known = verified.get(token);
    if (!known) verified.set(token, (known = await verify(token)));
    if (known.expiresAt !== null && known.expiresAt <= Date.now()) throw expired();
    if (!terms.isOutdated(known.caller)) return known;
    throw unauthenticated(
      'RIGHTS_CHANGED',
      'Your rights have changed since this access token was made: get a new one.',
    );
  };
}

function tokenReader({ jwksUrl, issuer, audience }: TokenTerms): (token: string) => Promise<SignedIn> {
  const keys = createRemoteJWKSet(new URL(jwksUrl), {
    cacheMaxAge: 600_000,
    cooldownDuration: 10_000,
    timeoutDuration: 2_000,
  });
  const options = { issuer, audience, algorithms, clockTolerance: 5, requiredClaims: ['exp', 'sub'] };
  return async (token) => {
    const { payload } = await jwtVerify(token, keys, options).catch(refuseToken);
    const read = claims.safeParse(payload);
    if (!read.success) throw unauthenticated('INVALID', 'The access token lacks what says who you are: get a new one.');
    const { sub: subject, account, roles: held, ports, rv: rightsVersion, exp } = read.data;
    const caller: Caller = { subject, accountId: account ?? null, roles: held, ports, rightsVersion, asOf: null };
    return { caller, expiresAt: exp * 1_000, sessionId: null };
  };
}

function bearerToken(authorization: string): string {
  const [, token] = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization.trim()) ?? [];
  if (token && token.length <= longestToken) return token;
  throw unauthenticated('INVALID', 'The Authorization header must be `Bearer` and an access token.');
}

function refuseToken(error: unknown): never {
  if (error instanceof errors.JWTExpired) throw expired();
  const keysMissing = error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid;
  if (keysMissing || !(error instanceof errors.JOSEError) || /JSON Web Key Set HTTP response/.test(error.message)) {
    throw new Refusal(503, 'SERVICE_UNAVAILABLE', 'Access tokens cannot be checked just now. Try again in a moment.', {
      part: 'accounts',
    });
  }
  throw unauthenticated('INVALID', 'The access token is not valid here: get a new one for this address.');
}

const expired = (): Refusal => unauthenticated('EXPIRED', 'The access token has expired: get a new one.');

/** A refusal of who the caller says they are; `reason` tells programs what to do. */
const unauthenticated = (reason: 'INVALID' | 'EXPIRED' | 'RIGHTS_CHANGED', message: string): Refusal =>
  new Refusal(401, 'UNAUTHENTICATED', message, { reason });
