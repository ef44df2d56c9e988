import type { EventEnvelope } from '@landfall/events';
import type { Caller } from '@landfall/service-kit';
import { LRUCache } from 'lru-cache';

/** Called with a test that is true of every caller whose rights have been replaced. */
export type RightsListener = (isOutdated: (caller: Caller) => boolean) => void;

/**
 * Knows which rights have been replaced. Accounts announces `rights.changed` with the version that counts from then
 * on; tokens with an older one are refused, and live connections that carry one are closed.
 */
export class RightsWatch {
  private readonly versions = new LRUCache<string, number>({ max: 100_000, ttl: 24 * 3_600_000 });
  private readonly listeners = new Set<RightsListener>();

  /** Takes up an event of accounts; other types are ignored. */
  take(event: EventEnvelope): void {
    if (event.type !== 'rights.changed') return;
    const { subjectId, accountId, rightsVersion } = event.data as {
      subjectId: string;
      accountId: string;
      rightsVersion: number;
    };
    // Customs callers act for no account, so theirs is found under the person alone.
    for (const name of [nameOf(subjectId, accountId), nameOf(subjectId, null)]) {
      this.versions.set(name, Math.max(rightsVersion, this.versions.get(name) ?? 0));
    }
    for (const tell of this.listeners) tell((caller) => this.isOutdated(caller));
  }

  /** Whether newer rights than this caller carries have been announced. */
  isOutdated({ subject, accountId, rightsVersion }: Caller): boolean {
    return (this.versions.get(nameOf(subject, accountId)) ?? 0) > rightsVersion;
  }

  /** Tells of every change until the returned function is called. */
  onChange(listener: RightsListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

const nameOf = (subject: string, account: string | null): string => `${subject}|${account ?? ''}`;
