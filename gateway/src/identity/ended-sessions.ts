import type { EventEnvelope } from '@landfall/events';
import { LRUCache } from 'lru-cache';

/** Called with the id of each session that ends. */
export type EndListener = (sessionId: string) => void;

// Longer than anything this gateway remembers of a session.
const rememberedMs = 3_600_000;

/** Knows which sessions have ended, by accounts' event `session.ended`, and tells of each at once. */
export class EndedSessions {
  private readonly ended = new LRUCache<string, true>({ max: 100_000, ttl: rememberedMs });
  private readonly listeners = new Set<EndListener>();

  /** Takes up an event of accounts; other types are ignored. */
  take(event: EventEnvelope): void {
    if (event.type !== 'session.ended') return;
    const { sessionId } = event.data as { sessionId: string };
    this.ended.set(sessionId, true);
    for (const tell of this.listeners) tell(sessionId);
  }

  has(sessionId: string): boolean {
    return this.ended.has(sessionId);
  }

  /** Tells of every end until the returned function is called. */
  onEnd(listener: EndListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
