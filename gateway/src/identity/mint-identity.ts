import { signIdentity, type Caller, type ServiceName } from '@landfall/service-kit';
import type { JWK } from 'jose';
import { LRUCache } from 'lru-cache';

/** The signed identity of a caller for one service alone. */
export type IdentityFor = (caller: Caller, audience: ServiceName) => Promise<string>;

// An identity lives 30 s: one that is handed out has at least 10 s left, longer than any call to a service takes.
const reuseForMs = 20_000;

interface Minted {
  identity: Promise<string>;
  /** Milliseconds since the epoch, by which services judge it. */
  at: number;
}

/**
 * Mints identities with the gateway's key, one per caller and service, and hands each out until it is nearly over. That
 * is judged by the clock on the wall, as services do: one that was set forward ends them sooner, one that was set back
 * makes them come from the future.
 */
export function identityMint(key: JWK): IdentityFor {
  const minted = new LRUCache<string, Minted>({ max: 20_000, ttl: reuseForMs });
  return (caller, audience) => {
    const session = audience === 'accounts' ? caller.sessionId : undefined;
    const name = `${audience} ${keyOfCaller(caller)} ${session ?? ''}`;
    const known = minted.get(name);
    const now = Date.now();
    if (known && now >= known.at && now - known.at < reuseForMs) return known.identity;
    const identity = signIdentity(key, 'gateway', audience, caller);
    minted.set(name, { identity, at: now });
    identity.catch(() => minted.delete(name));
    return identity;
  };
}

/** Everything that tells one caller's rights and language from another's, as one text. */
export const keyOfCaller = ({ subject, accountId, roles, ports, rightsVersion, asOf, language }: Caller): string =>
  JSON.stringify([subject, accountId, roles, ports, rightsVersion, asOf?.getTime() ?? null, language ?? null]);
