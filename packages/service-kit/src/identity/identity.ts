import { createLocalJWKSet, importJWK, jwtVerify, SignJWT, type JSONWebKeySet, type JWK } from 'jose';
import { isLanguage } from '@landfall/law';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { anonymous, roles, serviceNames, systemCaller, type Caller, type Role, type ServiceName } from './caller.js';

/** The header that carries a signed identity between gateway and services. */
export const identityHeader = 'landfall-identity';

/**
 * The cookie that carries a browser's session. Where the platform is had by https, its prefix makes browsers refuse it
 * from any other host and from an unencrypted page.
 */
export const sessionCookieName = (publicUrl: string): string =>
  publicUrl.startsWith('https:') ? '__Host-landfall-session' : 'landfall-session';

/** What accounts tells a gateway about a living session: who acts in it, by which rights, and until when. */
export interface SessionAnswer {
  sessionId: string;
  sub: string;
  account: string | null;
  roles: readonly Role[];
  ports: readonly string[];
  rv: number;
  /** ISO instant. */
  endsAt: string;
}

const lifetimeSeconds = 30;
const clockToleranceSeconds = 5;

const claims = z.object({
  sub: z.string().min(1),
  account: z.string().nullable(),
  roles: z.array(z.enum(roles)),
  ports: z.array(z.string()),
  rv: z.number().int(),
  asOf: z.iso.datetime().optional(),
  sid: z.string().optional(),
  /** A gateway of a later release may know one that is not known here. */
  lang: z.string().refine(isLanguage).optional().catch(undefined),
});

interface Verified {
  caller: Caller;
  /** Seconds since 1970. */
  endsAt: number;
}

/** Reads the signed identity of a request; null when there is none, or it is not good for this service. */
export type ReadIdentity = (token: string | undefined) => Promise<Caller | null>;

/**
 * Verifies identities for one audience. The key's id tells whose key it is (`gateway-1`, `entries-1`): the gateway's
 * keys speak for people and for the gateway itself, a service's key only for that service. The gateway sends the same
 * token for some seconds, so what a token was verified to say is remembered until the token ends.
 */
export function identityReader(
  audience: ServiceName,
  keys: JSONWebKeySet,
  options: { sandbox: boolean },
): ReadIdentity {
  const keySet = createLocalJWKSet(keys);
  const verified = new LRUCache<string, Verified>({ max: 2_000 });
  return async (token) => {
    if (!token) return null;
    const known = verified.get(token) ?? (await verify(token).catch(() => null));
    if (!known || known.endsAt <= Date.now() / 1_000) return null;
    verified.set(token, known);
    return known.caller;
  };

  async function verify(token: string): Promise<Verified | null> {
    const { payload, protectedHeader } = await jwtVerify(token, keySet, {
      audience,
      algorithms: ['EdDSA'],
      requiredClaims: ['exp', 'iat', 'sub'],
      maxTokenAge: lifetimeSeconds,
      clockTolerance: clockToleranceSeconds,
    });
    if (!speaksFor(payload.iss, protectedHeader.kid)) return null;
    const caller = toCaller(payload.iss!, payload, options.sandbox);
    return caller && { caller, endsAt: Math.min(payload.exp!, payload.iat! + lifetimeSeconds) + clockToleranceSeconds };
  }
}

/** Who a verified token says is asking; null when it claims what its issuer may not say. */
function toCaller(issuer: string, payload: unknown, sandbox: boolean): Caller | null {
  const read = claims.safeParse(payload);
  if (!read.success) return null;
  const { sub, account, roles: held, ports, rv, asOf, sid, lang } = read.data;
  if (held.includes('SYSTEM') || sub.startsWith('system:')) {
    return sub === `system:${issuer}` ? systemCaller(issuer as ServiceName | 'gateway') : null;
  }
  if (issuer !== 'gateway') return null;
  const clock = sandbox && asOf ? new Date(asOf) : null;
  const session = sid === undefined ? {} : { sessionId: sid };
  const reads = lang === undefined ? {} : { language: lang };
  return { subject: sub, accountId: account, roles: held, ports, rightsVersion: rv, asOf: clock, ...reads, ...session };
}

function speaksFor(issuer: string | undefined, kid: string | undefined): boolean {
  if (!issuer || !kid) return false;
  return [...serviceNames, 'gateway'].includes(issuer) && kid.startsWith(`${issuer}-`);
}

/** Signs an identity for one audience, good for 30 seconds. `issuer` must be the owner of the key. */
export async function signIdentity(
  key: JWK,
  issuer: ServiceName | 'gateway',
  audience: ServiceName,
  caller: Caller,
): Promise<string> {
  const { subject, accountId, roles: held, ports, rightsVersion, asOf, language, sessionId } = caller;
  return new SignJWT({
    account: accountId,
    roles: held,
    ports,
    rv: rightsVersion,
    ...(asOf ? { asOf: asOf.toISOString() } : {}),
    ...(language ? { lang: language } : {}),
    ...(sessionId && audience === 'accounts' ? { sid: sessionId } : {}),
  })
    .setProtectedHeader({ alg: 'EdDSA', kid: key.kid ?? '' })
    .setIssuer(issuer)
    .setSubject(subject)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(`${lifetimeSeconds}s`)
    .sign(await importJWK(key, 'EdDSA'));
}

export { anonymous };
