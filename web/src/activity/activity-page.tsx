import { useMemo } from 'react';
import { useQuery } from 'urql';
import { useSearch } from 'wouter';
import { whyNoAnswer } from '../graph/missing-parts.ts';
import { portWithCode } from '../entry/ports.ts';
import { PageHeading } from '../page/heading.tsx';
import { PageLink, signInPath } from '../page/route.tsx';
import { Failed, Loading } from '../page/states.tsx';
import { useViewer } from '../session/session.ts';
import { useTexts } from '../texts/texts.ts';
import { EntryOfReference } from './activity-query.ts';
import { ChooseRows } from './choose-rows.tsx';
import { chosenIn, filterOf } from './chosen.ts';
import { Log } from './log.tsx';

/** The account's log of everything that happened, narrowed by what, which entry and when. */
export function ActivityPage() {
  const t = useTexts('activity');
  const viewer = useViewer();
  const search = useSearch();
  const chosen = useMemo(() => chosenIn(search), [search]);
  const zone = portWithCode(viewer?.ports[0] ?? 'ASPPG').zone;
  return (
    <>
      <PageHeading title={t('title')}>{t('title')}</PageHeading>
      {viewer ? (
        <>
          <p className="font-body-md margin-top-0 measure-5">{viewer.isCustoms ? t('leadCustoms') : t('lead')}</p>
          <ChooseRows key={search} chosen={chosen} zone={zone} />
          <ChosenRows key={`rows ${search}`} chosen={chosen} zone={zone} />
        </>
      ) : (
        <>
          <p className="font-body-md">{t('signInFirst')}</p>
          <PageLink to={signInPath()} className="usa-button">
            {t('signIn')}
          </PageLink>
        </>
      )}
    </>
  );
}

function ChosenRows({ chosen, zone }: { chosen: ReturnType<typeof chosenIn>; zone: string }) {
  const t = useTexts('activity');
  const { reference } = chosen;
  const [{ data, error, fetching }, ask] = useQuery({
    query: EntryOfReference,
    variables: { reference },
    pause: !reference,
  });
  const entryId = data?.entry?.id ?? null;
  const filter = useMemo(() => filterOf(chosen, entryId, zone), [chosen, entryId, zone]);
  if (!reference || entryId) return <Log filter={filter} zone={zone} />;
  if (error) return <Failed heading={t('failed')} says={whyNoAnswer(error)} isTrying={fetching} retry={ask} />;
  return fetching || !data ? <Loading says={t('loading')} /> : <p role="status">{t('noSuchEntry', { reference })}</p>;
}
