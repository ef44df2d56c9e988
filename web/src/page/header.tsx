import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useLocation } from 'wouter';
import { LeaveButton } from '../session/leave-button.tsx';
import type { Viewer } from '../session/session.ts';
import { useTexts } from '../texts/texts.ts';
import { authority } from './authority.ts';
import { OtherLanguages } from './language-link.tsx';
import { navigationOf } from './navigation.ts';
import { PageLink } from './route.tsx';

/** The head of every page: where one can go, and who is signed in. On a phone the links are behind a menu button. */
export function Header({ viewer }: { viewer: Viewer | null }) {
  const t = useTexts('page');
  const [path] = useLocation();
  const [isOpen, setOpen] = useState(false);
  const menuButton = useRef<HTMLButtonElement>(null);
  useEffect(() => setOpen(false), [path]);
  const close = (): void => {
    setOpen(false);
    menuButton.current?.focus();
  };
  const closeOnEscape = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape' && isOpen) close();
  };
  return (
    <header className="portal-header bg-primary-darker text-white" onKeyDown={closeOnEscape}>
      <div className="grid-container-desktop-lg display-flex flex-wrap flex-align-center">
        <WhosePages />
        {!viewer?.isCustoms && <OtherLanguages />}
        <button
          ref={menuButton}
          type="button"
          className="portal-menu-button usa-button usa-button--outline usa-button--inverse"
          aria-expanded={isOpen}
          aria-controls="portal-menu"
          onClick={() => setOpen(!isOpen)}
        >
          {t('menu')}
        </button>
        <div id="portal-menu" className={`portal-menu flex-fill ${isOpen ? 'is-open' : ''}`}>
          <Links viewer={viewer} path={path} />
          {viewer && <WhoIsSignedIn viewer={viewer} />}
        </div>
      </div>
    </header>
  );
}

/** The authority’s name and seal, which lead home. */
function WhosePages() {
  const t = useTexts('page');
  const own = authority();
  return (
    <PageLink to="/" className="portal-name text-white text-bold text-no-underline padding-y-2 margin-right-3">
      {own?.sealPath && <img src={own.sealPath} alt="" width="40" height="40" />}
      <span>
        <span className="display-block">{own?.name ?? t('name')}</span>
        {own && <span className="display-block text-normal font-body-3xs">{t('name')}</span>}
      </span>
    </PageLink>
  );
}

function Links({ viewer, path }: { viewer: Viewer | null; path: string }) {
  const t = useTexts('page');
  return (
    <nav aria-label={t('navigation')}>
      <ul className="portal-links add-list-reset">
        {navigationOf(viewer).map(({ to, name }) => (
          <li key={to}>
            <PageLink to={to} className="portal-link text-white" isCurrent={to === path}>
              {t(`navigate.${name}`)}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function WhoIsSignedIn({ viewer }: { viewer: Viewer }) {
  const t = useTexts('page');
  return (
    <div className="portal-who font-body-2xs">
      <span>{viewer.isGuest ? t('guest') : (viewer.displayName ?? viewer.email)}</span>
      <LeaveButton viewer={viewer} />
    </div>
  );
}
