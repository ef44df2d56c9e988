import type { Language } from '@landfall/law';

/** Who looks at the page. The session itself is a cookie that no script can read. */
export interface Viewer {
  subject: string;
  /** Null for those who work for Customs. */
  accountId: string | null;
  roles: readonly string[];
  ports: readonly string[];
  displayName: string | null;
  email: string | null;
  emailProven: boolean;
  isGuest: boolean;
  /** In which they began, or which they chose; null where none is known. */
  language: Language | null;
  /** A guest account to take under this one; null when there is none. */
  offer: { id: string; openedAt: string } | null;
  /** True for those who work for Customs. */
  isCustoms: boolean;
}

/**
 * ASKING: not known yet. `hasEnded`: the session ended while, or before, the page was shown. `isKept`: the platform did
 * not say it now, but on an earlier visit.
 */
export type SessionState =
  | { is: 'ASKING' }
  | { is: 'UNREACHABLE'; says: string }
  | { is: 'KNOWN'; viewer: Viewer | null; hasEnded: boolean; isKept?: boolean };

let state: SessionState = { is: 'ASKING' };
const watchers = new Set<() => void>();

export const sessionState = (): SessionState => state;

export function watchSession(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

export function tellSession(next: SessionState): void {
  state = next;
  for (const watcher of watchers) watcher();
}

/** The platform no longer knows the cookie: what is on the page stays, and the page says so. */
export function tellSessionEnded(): void {
  tellSession({ is: 'KNOWN', viewer: state.is === 'KNOWN' ? state.viewer : null, hasEnded: true });
}
