import { useMemo } from 'react';
import { useQuery } from 'urql';
import { useSearch } from 'wouter';
import { whyNoAnswer } from '../graph/missing-parts.ts';
import { ForRoles } from '../page/for-roles.tsx';
import { PageHeading } from '../page/heading.tsx';
import { legalDate, PortTime } from '../page/port-time.tsx';
import { Empty, Failed, Loading } from '../page/states.tsx';
import { portWithCode } from '../in-words/ports.ts';
import { useViewer } from '../session/session.ts';
import { useTexts } from '../texts/texts.ts';
import { Breakdowns } from './breakdowns.tsx';
import { ChooseFilter } from './choose-filter.tsx';
import { chosenIn, filterOf, type Chosen } from './chosen.ts';
import { Statistics, type Figures } from './statistics-query.ts';
import { Tiles } from './tiles.tsx';

/** Counts and values of what was filed, for analysts and supervisors. */
export function AnalysisPage() {
  return (
    <ForRoles roles={['ANALYST', 'SUPERVISOR']}>
      <Analysis />
    </ForRoles>
  );
}

function Analysis() {
  const t = useTexts('analysis');
  const search = useSearch();
  const ports = useViewer()?.ports ?? [];
  const chosen = useMemo(() => chosenIn(search), [search]);
  const variables = useMemo(() => ({ filter: filterOf(chosen) }), [chosen]);
  const [{ data, error, fetching, stale }, ask] = useQuery({ query: Statistics, variables });
  const figures = data?.entryStatistics;
  const asOf = useMemo(() => (data ? new Date() : null), [data]);
  return (
    <>
      <PageHeading title={t('title')}>{t('title')}</PageHeading>
      <p className="font-body-md margin-top-0 measure-5">{t('lead')}</p>
      <ChooseFilter key={search} chosen={chosen} ports={ports} />
      {error && <Failed heading={t('failed')} says={whyNoAnswer(error)} isTrying={fetching} retry={ask} />}
      {!figures && !error && <Loading says={t('counting')} />}
      {figures && (
        <div aria-busy={fetching || stale}>
          <DaysCounted figures={figures} chosen={chosen} />
          {figures.entryCount === 0 ? (
            <Empty>{t(figures.withheld ? 'fewer' : 'empty')}</Empty>
          ) : (
            <Breakdowns figures={figures} tiles={<Tiles figures={figures} />} />
          )}
          {asOf && (
            <p className="text-base-dark">
              {t('asOf')} <PortTime at={asOf} zone={portWithCode(chosen.port || ports[0] || '').zone} saysZone />
            </p>
          )}
        </div>
      )}
    </>
  );
}

/** A period that was chosen is widened, so that no entry shows by itself: which days are counted is then said. */
function DaysCounted({ figures: { from, to }, chosen }: { figures: Figures; chosen: Chosen }) {
  const t = useTexts('analysis');
  if (!from || !to || !(chosen.from || chosen.to)) return null;
  return <p className="measure-5">{t('counted', { from: legalDate(from), to: legalDate(to) })}</p>;
}
