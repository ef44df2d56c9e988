import { PageLink } from '../../page/route.tsx';
import { useTexts } from '../../texts/texts.ts';
import { addressOf, type Place } from './place.ts';

/** The ways to what is less urgent than this page of a lane, and back to the most urgent. */
export function PagesOfLane({ place: { lane, after }, next }: { place: Place; next: string | null }) {
  const t = useTexts('officers');
  if (!after && !next) return null;
  return (
    <nav aria-label={t('pages.label')} className="display-flex flex-wrap margin-top-2 lanes">
      {after && (
        <PageLink to={addressOf({ lane })} className="usa-button usa-button--outline margin-0">
          {t('pages.first')}
        </PageLink>
      )}
      {next && (
        <PageLink to={addressOf({ lane, after: next })} className="usa-button usa-button--outline margin-0">
          {t('pages.next')}
        </PageLink>
      )}
    </nav>
  );
}
