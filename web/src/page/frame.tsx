import type { ReactNode } from 'react';
import { signOut, type Session } from '../session/session.ts';
import { PageLink } from './route.tsx';

/** What every page of the portal stands in. */
export function Frame({ session, children }: { session: Session | null; children: ReactNode }) {
  return (
    <div className="display-flex flex-column minh-viewport">
      <a className="usa-skipnav" href="#main">
        Skip to main content
      </a>
      <header className="bg-primary-darker text-white padding-y-1">
        <div className="grid-container-desktop-lg display-flex flex-wrap flex-justify flex-align-center">
          <PageLink to="/" className="text-white text-bold text-no-underline font-heading-lg padding-y-05">
            Landfall
          </PageLink>
          {session && <SignedIn session={session} />}
        </div>
      </header>
      <main id="main" tabIndex={-1} className="grid-container-desktop-lg width-full flex-fill padding-y-4">
        {children}
      </main>
      <footer className="bg-base-lightest padding-y-2">
        <div className="grid-container-desktop-lg display-flex flex-wrap flex-justify font-body-2xs">
          <span>Landfall, an open customs platform</span>
          <a className="usa-link" href="/graphql">
            Explore the API in GraphiQL
          </a>
        </div>
      </footer>
    </div>
  );
}

function SignedIn({ session }: { session: Session }) {
  return (
    <div className="font-body-2xs padding-y-05">
      Signed in as <strong>{session.label}</strong>{' '}
      <button type="button" className="usa-button usa-button--unstyled text-white margin-left-1" onClick={signOut}>
        Sign out
      </button>
    </div>
  );
}
