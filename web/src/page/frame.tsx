import type { ReactNode } from 'react';
import { useSessionHasEnded, useViewer } from '../session/session.ts';
import { ConfirmedElsewhere } from '../session/confirmed-elsewhere.tsx';
import { useTexts } from '../texts/texts.ts';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { Notice } from './notice.tsx';
import { MachineMade } from './page-in-language.tsx';
import { PageLink, signInPath } from './route.tsx';
import { OfflineNotice } from './states.tsx';

/** What every page of the portal stands in. */
export function Frame({ children }: { children: ReactNode }) {
  const t = useTexts('page');
  const viewer = useViewer();
  return (
    <div className="display-flex flex-column minh-viewport">
      <a className="usa-skipnav" href="#main">
        {t('skip')}
      </a>
      <Header viewer={viewer} />
      <main id="main" tabIndex={-1} className="grid-container-desktop-lg width-full flex-fill padding-y-4">
        <MachineMade />
        <OfflineNotice />
        <SessionEndedNotice />
        <ConfirmedElsewhere />
        {children}
      </main>
      <Footer viewer={viewer} />
    </div>
  );
}

function SessionEndedNotice() {
  const t = useTexts('page');
  const viewer = useViewer();
  if (!useSessionHasEnded()) return null;
  const guestsEmail = viewer?.isGuest ? viewer.email : null;
  const says = viewer?.isCustoms ? t('ended.customs') : t('ended.says');
  return (
    <div className="margin-bottom-3">
      <Notice kind="warning" heading={t('ended.heading')}>
        {guestsEmail ? t('ended.guest', { email: guestsEmail }) : says}{' '}
        <PageLink to={signInPath()}>{t('ended.signIn')}</PageLink>
      </Notice>
    </div>
  );
}
