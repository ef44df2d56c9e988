import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { navigate } from 'wouter/use-browser-location';

/** The address of an entry's page. */
export const entryPath = (reference: string): string => `/entries/${encodeURIComponent(reference)}`;

/** The address of a draft, and of one question in it. */
export const draftPath = (reference: string, step?: string): string =>
  `/drafts/${encodeURIComponent(reference)}${step ? `/${step}` : ''}`;

/** The address of an account's log, for Customs. */
export const accountLogPath = (accountId: string): string => `/activity/${encodeURIComponent(accountId)}`;

/** The address at which an officer of the hall has the entry before them, or scans its code. */
export const hallPath = (reference?: string): string =>
  reference ? `/hall/${encodeURIComponent(reference)}` : '/hall';

/** The address at which anybody checks a release, by its code or to type one. */
export const releasePath = (code?: string): string => (code ? `/release/${encodeURIComponent(code)}` : '/release');

/** The address of signing in, which comes back to the page shown now. */
export const signInPath = (): string => `/sign-in?returnTo=${encodeURIComponent(location.pathname + location.search)}`;

/** Shows another page without loading the portal anew. `replace` leaves no way back to this one. */
export function goTo(path: string, { replace = false } = {}): void {
  navigate(path, { replace });
  scrollTo(0, 0);
}

interface PageLinkProps {
  to: string;
  className?: string;
  /** True for the page that is shown now. */
  isCurrent?: boolean;
  onClick?(): void;
  children: ReactNode;
}

/** A link within the portal. */
export function PageLink({ to, className = 'usa-link', isCurrent = false, onClick, children }: PageLinkProps) {
  const follow = (): void => {
    onClick?.();
    scrollTo(0, 0);
  };
  return (
    <Link href={to} className={className} onClick={follow} aria-current={isCurrent ? 'page' : undefined}>
      {children}
    </Link>
  );
}
