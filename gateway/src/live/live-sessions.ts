import type { Caller } from '@landfall/service-kit';
import type { EndedSessions } from '../identity/ended-sessions.js';
import type { RightsWatch } from '../identity/rights-watch.js';
import type { GatewayMetrics } from '../metrics.js';

/** Why the gateway ends a live connection. */
export type EndReason = 'expired' | 'rights' | 'signedOut' | 'slow' | 'stopping';

/** A socket or stream that stays open under one caller's token or session. */
export interface LiveSession {
  door: 'socket' | 'stream';
  caller: Caller;
  /** Milliseconds since the epoch when the token or session ends; null when there is none. */
  expiresAt: number | null;
  /** The browser's session; null for those who act by an access token, or as nobody. */
  sessionId: string | null;
  end(reason: EndReason): void;
}

// The longest wait that a timer of Node can be set to.
const longestMs = 2_147_483_647;

/** Ends live connections when their token or session does, or when the rights in it are replaced. */
export class LiveSessions {
  private readonly open = new Set<LiveSession>();
  private readonly forget: (() => void)[];
  private isStopped = false;

  constructor(
    private readonly rights: RightsWatch,
    private readonly ended: EndedSessions,
    private readonly metrics: GatewayMetrics,
  ) {
    this.forget = [
      rights.onChange((isOutdated) => this.endAll('rights', ({ caller }) => isOutdated(caller))),
      ended.onEnd((id) => this.endAll('signedOut', ({ sessionId }) => sessionId === id)),
    ];
  }

  /** Watches over a session until the returned function is called. */
  watch(session: LiveSession): () => void {
    this.open.add(session);
    this.metrics.connections.inc({ door: session.door });
    const { expiresAt } = session;
    const left = expiresAt === null ? null : Math.min(Math.max(0, expiresAt - Date.now()), longestMs);
    const timer = left === null ? undefined : setTimeout(() => this.end(session, 'expired'), left).unref();
    // The session may have ended, or its rights been replaced, between the question who it is and now.
    if (this.rights.isOutdated(session.caller)) this.end(session, 'rights');
    else if (session.sessionId !== null && this.ended.has(session.sessionId)) this.end(session, 'signedOut');
    else if (this.isStopped) this.end(session, 'stopping');
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
    this.isStopped = true;
    for (const forget of this.forget) forget();
    this.endAll('stopping', () => true);
  }

  private endAll(reason: EndReason, concerns: (session: LiveSession) => boolean): void {
    for (const session of this.open) if (concerns(session)) this.end(session, reason);
  }
}
