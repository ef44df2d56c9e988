import { createLocalJWKSet, importJWK, jwtVerify, SignJWT, type JSONWebKeySet, type JWK } from 'jose';
import { z } from 'zod';
import { anonymous, roles, serviceNames, systemCaller, type Caller, type ServiceName } from './caller.js';

/** The header that carries a signed identity between gateway and services. */
export const identityHeader = 'landfall-identity';

const lifetimeSeconds = 30;

const claims = z.object({
  sub: z.string().min(1),
  account: z.string().nullable(),
  roles: z.array(z.enum(roles)),
  ports: z.array(z.string()),
  rv: z.number().int(),
  asOf: z.iso.datetime().optional(),
});

/** Reads the signed identity of a request; null when there is none, or it is not good for this service. */
export type ReadIdentity = (token: string | undefined) => Promise<Caller | null>;

/**
 * Verifies identities for one audience. The key's id tells whose key it is (`gateway-1`, `entries-1`): the gateway's
 * keys speak for people and for the gateway itself, a service's key only for that service.
 */
export function identityReader(
  audience: ServiceName,
  keys: JSONWebKeySet,
  options: { sandbox: boolean },
): ReadIdentity {
  const keySet = createLocalJWKSet(keys);
  return async (token) => {
    if (!token) return null;
    try {
      const { payload, protectedHeader } = await jwtVerify(token, keySet, {
        audience,
        algorithms: ['EdDSA'],
        requiredClaims: ['exp', 'iat', 'sub'],
        maxTokenAge: lifetimeSeconds,
        clockTolerance: 5,
      });
      return speaksFor(payload.iss, protectedHeader.kid) ? toCaller(payload, options.sandbox) : null;
    } catch {
      return null;
    }
  };

  function toCaller(payload: unknown, sandbox: boolean): Caller | null {
    const { iss } = payload as { iss: string };
    const read = claims.safeParse(payload);
    if (!read.success) return null;
    const { sub, account, roles: held, ports, rv, asOf } = read.data;
    const system = held.includes('SYSTEM') || sub.startsWith('system:');
    if (system) return sub === `system:${iss}` ? systemCaller(iss as ServiceName | 'gateway') : null;
    if (iss !== 'gateway') return null;
    return {
      subject: sub,
      accountId: account,
      roles: held,
      ports,
      rightsVersion: rv,
      asOf: sandbox && asOf ? new Date(asOf) : null,
    };
  }
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
  const { subject, accountId, roles: held, ports, rightsVersion, asOf } = caller;
  return new SignJWT({
    account: accountId,
    roles: held,
    ports,
    rv: rightsVersion,
    ...(asOf ? { asOf: asOf.toISOString() } : {}),
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
