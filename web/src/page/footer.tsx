import { useLocation } from 'wouter';
import type { Viewer } from '../session/session.ts';
import { useTexts } from '../texts/texts.ts';
import { authority, type Authority } from './authority.ts';
import { PageLink } from './route.tsx';

/** The foot of every page: whose it is, and where one gets help. */
export function Footer({ viewer }: { viewer: Viewer | null }) {
  const t = useTexts('page');
  const own = authority();
  const [path] = useLocation();
  return (
    <footer className="portal-footer bg-base-lightest padding-y-2">
      <div className="grid-container-desktop-lg font-body-2xs">
        <p className="margin-y-0 text-bold">{own?.name ?? t('authority.none')}</p>
        {own && <Help authority={own} />}
        <ul className="portal-footer-links add-list-reset">
          <li>
            <PageLink to="/about">{t('authority.about')}</PageLink>
          </li>
          <li>
            <PageLink to="/help">{t('authority.help')}</PageLink>
          </li>
          <li>
            <PageLink to="/help#privacy">{t('authority.privacy')}</PageLink>
          </li>
          <li>
            <PageLink to={`/feedback?page=${encodeURIComponent(path)}`}>{t('authority.feedback')}</PageLink>
          </li>
          {viewer && usesPrograms(viewer) && (
            <li>
              <a className="usa-link" href="/graphql">
                {t('graphiql')}
              </a>
            </li>
          )}
        </ul>
        <p className="margin-y-0">{t('footer')}</p>
      </div>
    </footer>
  );
}

function Help({ authority: { help } }: { authority: Authority }) {
  const t = useTexts('page');
  return (
    <p className="margin-y-05">
      {t('authority.needHelp')}{' '}
      <a className="usa-link" href={`mailto:${help.email}`}>
        {help.email}
      </a>
      {help.telephone && (
        <>
          {' · '}
          <Telephone number={help.telephone} />
        </>
      )}
      {help.hours && ` · ${help.hours}`}
    </p>
  );
}

/** To be called at a press. */
export function Telephone({ number }: { number: string }) {
  return (
    <a className="usa-link text-no-wrap" href={`tel:${number.replace(/[^\d+]/g, '')}`}>
      {number}
    </a>
  );
}

/** Brokers, whose systems file, and those who work for Customs; nobody else has a use for the graph itself. */
const usesPrograms = ({ isCustoms, roles }: Viewer): boolean => isCustoms || roles.includes('BROKER');
