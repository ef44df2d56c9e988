import type { Caller } from '@landfall/service-kit';
import type { RightsWatch } from '../identity/rights-watch.js';
import type { GatewayMetrics } from '../metrics.js';

/** Why the gateway ends a live connection. */
export type EndReason = 'expired' | 'rights' | 'slow' | 'stopping';

/** A socket or stream that stays open under one caller's token. */
export interface LiveSession {
  door: 'socket' | 'stream';
  caller: Caller;
  /** Milliseconds since the epoch when the token ends; null when there is none. */
  expiresAt: number | null;
  end(reason: EndReason): void;
}

// The longest wait that a timer of Node can be set to.
const longestMs = 2_147_483_647;

/** Ends live connections when their token does, or when the rights in it are replaced. */
export class LiveSessions {
  private readonly open = new Set<LiveSession>();
  private readonly forgetRights: () => void;

  constructor(
    rights: RightsWatch,
    private readonly metrics: GatewayMetrics,
  ) {
    this.forgetRights = rights.onChange((isOutdated) => {
      for (const session of this.open) if (isOutdated(session.caller)) this.end(session, 'rights');
    });
  }

  /** Watches over a session until the returned function is called. */
  watch(session: LiveSession): () => void {
    this.open.add(session);
    this.metrics.connections.inc({ door: session.door });
    const { expiresAt } = session;
    const left = expiresAt === null ? null : Math.min(Math.max(0, expiresAt - Date.now()), longestMs);
    const timer = left === null ? undefined : setTimeout(() => this.end(session, 'expired'), left).unref();
    return () => {
      clearTimeout(timer);
      if (this.open.delete(session)) this.metrics.connections.dec({ door: session.door });
    };
  }

  /** Ends a session and counts why. */
  end(session: LiveSession, reason: EndReason): void {
    this.metrics.closed.inc({ reason });
    session.end(reason);
  }

  stop(): void {
    this.forgetRights();
    for (const session of this.open) this.end(session, 'stopping');
  }
}
