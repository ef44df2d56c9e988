import { useSyncExternalStore, type MouseEvent, type ReactNode } from 'react';

/** The pages of the portal. */
export type Route = { page: 'HOME' } | { page: 'ENTRY'; reference: string } | { page: 'NOWHERE' };

/** What an address of the portal shows. */
export function routeOf(path: string): Route {
  if (path === '/') return { page: 'HOME' };
  const reference = /^\/entries\/([^/]+)\/?$/.exec(path)?.[1];
  return reference ? { page: 'ENTRY', reference: readable(reference) } : { page: 'NOWHERE' };
}

function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The address of an entry's page. */
export const entryPath = (reference: string): string => `/entries/${encodeURIComponent(reference)}`;

const moved = 'landfall:moved';

export function useRoute(): Route {
  const path = useSyncExternalStore(watchMoves, () => location.pathname);
  return routeOf(path);
}

/** Shows another page without loading the portal anew. */
export function goTo(path: string): void {
  history.pushState(null, '', path);
  dispatchEvent(new Event(moved));
  scrollTo(0, 0);
}

function watchMoves(watcher: () => void): () => void {
  addEventListener('popstate', watcher);
  addEventListener(moved, watcher);
  return () => {
    removeEventListener('popstate', watcher);
    removeEventListener(moved, watcher);
  };
}

/** A link within the portal. */
export function PageLink({
  to,
  className = 'usa-link',
  children,
}: {
  to: string;
  className?: string;
  children: ReactNode;
}) {
  const follow = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    goTo(to);
  };
  return (
    <a href={to} className={className} onClick={follow}>
      {children}
    </a>
  );
}
