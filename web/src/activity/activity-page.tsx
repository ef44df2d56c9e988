import { useMemo } from 'react';
import { useQuery } from 'urql';
import { useSearch } from 'wouter';
import { whyNoAnswer } from '../graph/missing-parts.ts';
import { portWithCode } from '../entry/ports.ts';
import { ForRoles } from '../page/for-roles.tsx';
import { PageHeading } from '../page/heading.tsx';
import { PageLink, signInPath } from '../page/route.tsx';
import { Failed, Loading } from '../page/states.tsx';
import { useViewer } from '../session/session.ts';
import { useTexts } from '../texts/texts.ts';
import { EntryOfReference } from './activity-query.ts';
import { ChooseRows } from './choose-rows.tsx';
import { chosenIn, filterOf } from './chosen.ts';
import { Log } from './log.tsx';

/** The account's log of everything that happened. Customs, whose log is told by entry, reads it on each entry's page. */
export function ActivityPage() {
  const t = useTexts('activity');
  if (useViewer()) {
    return (
      <ForRoles roles={['GUEST', 'IMPORTER', 'BROKER']}>
        <Activity />
      </ForRoles>
    );
  }
  return (
    <>
      <PageHeading title={t('title')}>{t('title')}</PageHeading>
      <p className="font-body-md">{t('signInFirst')}</p>
      <PageLink to={signInPath()} className="usa-button">
        {t('signIn')}
      </PageLink>
    </>
  );
}

/** Days are Pago Pago's, where this platform stands; each row's time is its own port's. */
const { zone } = portWithCode('ASPPG');

function Activity() {
  const t = useTexts('activity');
  const search = useSearch();
  const chosen = useMemo(() => chosenIn(search), [search]);
  return (
    <>
      <PageHeading title={t('title')}>{t('title')}</PageHeading>
      <p className="font-body-md margin-top-0 measure-5">{t('lead')}</p>
      <ChooseRows key={search} chosen={chosen} zone={zone} />
      <ChosenRows key={`rows ${search}`} chosen={chosen} />
    </>
  );
}

function ChosenRows({ chosen }: { chosen: ReturnType<typeof chosenIn> }) {
  const t = useTexts('activity');
  const { reference } = chosen;
  const [{ data, error, fetching }, ask] = useQuery({
    query: EntryOfReference,
    variables: { reference },
    pause: !reference,
  });
  const entryId = data?.entry?.id ?? null;
  const filter = useMemo(() => filterOf(chosen, entryId, zone), [chosen, entryId]);
  if (!reference || entryId) return <Log filter={filter} zone={zone} />;
  if (error) return <Failed heading={t('failed')} says={whyNoAnswer(error)} isTrying={fetching} retry={ask} />;
  return fetching || !data ? <Loading says={t('loading')} /> : <p role="status">{t('noSuchEntry', { reference })}</p>;
}
