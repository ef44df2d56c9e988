import { portWithCode } from '../in-words/ports.ts';
import { PageHeading } from '../page/heading.tsx';
import { PageLink } from '../page/route.tsx';
import type { Viewer } from '../session/session.ts';
import { useTexts } from '../texts/texts.ts';
import { NewestEntries } from './newest-entries.tsx';
import { OpenEntry } from './open-entry.tsx';

const pages = [
  { to: '/officers', name: 'officers', hint: 'officersHint', roles: ['OFFICER', 'SUPERVISOR'] },
  { to: '/officers/arrivals', name: 'arrivals', hint: 'arrivalsHint', roles: ['OFFICER', 'CASHIER'] },
  { to: '/hall', name: 'hall', hint: 'hallHint', roles: ['OFFICER'] },
  { to: '/officers/holders', name: 'holders', hint: 'holdersHint', roles: ['SUPERVISOR'] },
  { to: '/cashier', name: 'cashier', hint: 'cashierHint', roles: ['CASHIER'] },
  { to: '/cashier/closing', name: 'closing', hint: 'closingHint', roles: ['CASHIER', 'SUPERVISOR'] },
  { to: '/analysis', name: 'analysis', hint: 'analysisHint', roles: ['ANALYST', 'SUPERVISOR'] },
  { to: '/administration', name: 'administration', hint: 'administrationHint', roles: ['ADMINISTRATOR'] },
] as const;

/** The pages that somebody of Customs has use for, and what was filed last at their ports. */
export function CustomsHome({ viewer }: { viewer: Viewer }) {
  const t = useTexts('customsHome');
  const title = useTexts('front')('title');
  const own = pages.filter(({ roles }) => roles.some((role) => viewer.roles.includes(role)));
  const ports = viewer.ports.map((code) => portWithCode(code).name).join(', ');
  return (
    <>
      <PageHeading title={title}>{ports ? t('customsAt', { ports }) : t('customsTitle')}</PageHeading>
      <ul className="add-list-reset grid-row grid-gap margin-top-3">
        {own.map(({ to, name, hint }) => (
          <li key={to} className="tablet:grid-col-6 desktop:grid-col-4 margin-bottom-2">
            <div className="border-1px border-base-lighter padding-2 height-full">
              <PageLink to={to} className="usa-link font-sans-md text-bold">
                {t(`pages.${name}`)}
              </PageLink>
              <p className="margin-bottom-0">{t(`pages.${hint}`)}</p>
            </div>
          </li>
        ))}
      </ul>
      {viewer.ports.length > 0 && (
        <div className="grid-row grid-gap">
          <div className="desktop:grid-col-8">
            <NewestEntries />
          </div>
          <div className="desktop:grid-col-4 margin-top-3 desktop:margin-top-0">
            <OpenEntry />
          </div>
        </div>
      )}
    </>
  );
}
