import type { Caller } from '@landfall/service-kit';
import { LRUCache } from 'lru-cache';
import { Refusal } from '../refusal.js';
import { limits } from './figures.js';

/** What one caller is using of this process; anonymous callers are told apart by their address. */
interface Use {
  requests: number;
  connections: number;
  documents: number;
  refilledAt: number;
}

/** Under whose name use is counted: the person or machine, or the address while nobody has signed in. */
export const shareOf = (caller: Caller, address: string): string =>
  caller.subject === 'anonymous' ? `at ${address}` : `${caller.subject} for ${caller.accountId ?? 'customs'}`;

/** Keeps one caller from using up this process. `leave` functions may be called more than once. */
export class Shares {
  // Callers who use nothing now may be forgotten; the bound is for a flood of addresses.
  private readonly uses = new LRUCache<string, Use>({ max: 50_000 });

  /** Counts a request until the returned function is called; refuses with 429 when too many run at once. */
  enter(share: string): () => void {
    const use = this.use(share);
    if (use.requests >= limits.requestsAtOnce) throw tooBusy('requests at once', limits.requestsAtOnce);
    use.requests += 1;
    return once(() => (use.requests -= 1));
  }

  /** Counts a socket or stream until the returned function is called; null when there are too many. */
  connect(share: string): (() => void) | null {
    const use = this.use(share);
    const most = share.startsWith('at ') ? limits.connectionsPerAddress : limits.connectionsPerCaller;
    if (use.connections >= most) return null;
    use.connections += 1;
    return once(() => (use.connections -= 1));
  }

  /** Counts a document that must be validated and planned afresh. */
  prepare(share: string): void {
    const use = this.use(share);
    const now = performance.now();
    const refill = ((now - use.refilledAt) / 1_000) * limits.newDocumentsPerSecond;
    use.documents = Math.min(limits.newDocumentsBurst, use.documents + refill);
    use.refilledAt = now;
    if (use.documents < 1) throw tooBusy('new documents per second', limits.newDocumentsPerSecond);
    use.documents -= 1;
  }

  private use(share: string): Use {
    const known = this.uses.get(share);
    if (known) return known;
    const use: Use = {
      requests: 0,
      connections: 0,
      documents: limits.newDocumentsBurst,
      refilledAt: performance.now(),
    };
    this.uses.set(share, use);
    return use;
  }
}

const tooBusy = (what: string, limit: number): Refusal =>
  new Refusal(429, 'RATE_LIMITED', `You have reached the limit of ${limit} ${what}. Wait a second and ask again.`, {
    limit,
    retryAfterSeconds: 1,
  });

export const tooManyConnections = (share: string): Refusal =>
  tooBusy('connections', share.startsWith('at ') ? limits.connectionsPerAddress : limits.connectionsPerCaller);

function once(run: () => void): () => void {
  let done = false;
  return () => {
    if (!done) run();
    done = true;
  };
}
