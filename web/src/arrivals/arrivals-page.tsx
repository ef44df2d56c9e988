import { Temporal } from '@landfall/rule';
import type { ResultOf } from 'gql.tada';
import { useQuery } from 'urql';
import { portWithCode } from '../in-words/ports.ts';
import { inWords } from '../in-words/status-in-words.ts';
import { whyNoAnswer } from '../graph/missing-parts.ts';
import { ForRoles } from '../page/for-roles.tsx';
import { PageHeading } from '../page/heading.tsx';
import { legalDate, legalDateAt, PortTime } from '../page/port-time.tsx';
import { PageLink } from '../page/route.tsx';
import { Failed, Loading } from '../page/states.tsx';
import { useViewer } from '../session/session.ts';
import { useTexts } from '../texts/texts.ts';
import { Conveyances } from './conveyances-query.ts';
import '../work/work.css';

/** What comes to the port: flights, voyages and drives, with the way to each. */
export function ArrivalsPage() {
  return (
    <ForRoles roles={['OFFICER', 'CASHIER']}>
      <Arrivals />
    </ForRoles>
  );
}

/** Days before and after today. */
const around = 14;

function Arrivals() {
  const t = useTexts('carrier');
  const port = useViewer()?.ports[0] ?? '';
  const today = Temporal.PlainDate.from(legalDateAt(new Date(), portWithCode(port).zone));
  const variables = {
    from: today.subtract({ days: around }).toString(),
    until: today.add({ days: around }).toString(),
  };
  const [{ data, error, fetching }, ask] = useQuery({ query: Conveyances, variables, requestPolicy: 'network-only' });
  return (
    <>
      <PageHeading title={t('arrivals.title')}>{t('arrivals.title')}</PageHeading>
      <p className="measure-5">{t('arrivals.around', { days: around })}</p>
      {error && <Failed says={whyNoAnswer(error)} isTrying={fetching} retry={ask} />}
      {!data && !error && <Loading />}
      {data && data.conveyances.length === 0 && <p>{t('arrivals.empty')}</p>}
      {data && data.conveyances.length > 0 && <Rows rows={data.conveyances} />}
    </>
  );
}

type Row = ResultOf<typeof Conveyances>['conveyances'][number];

function Rows({ rows }: { rows: readonly Row[] }) {
  const t = useTexts('carrier');
  return (
    <table className="usa-table usa-table--borderless usa-table--stacked-header width-full cards">
      <caption className="usa-sr-only">{t('arrivals.title')}</caption>
      <thead>
        <tr>
          {(['name', 'day', 'arrived', 'entries', 'list'] as const).map((name) => (
            <th key={name} scope="col">
              {t(`arrivals.column.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" data-label={t('arrivals.column.name')}>
              <PageLink to={`/officers/arrivals/${row.id}`}>{row.name ?? t('arrivals.unnamed')}</PageLink>
              <span className="display-block text-normal">{inWords('mode', row.modeOfTransport)}</span>
            </th>
            <td data-label={t('arrivals.column.day')}>{legalDate(row.arrivesOn)}</td>
            <td data-label={t('arrivals.column.arrived')}>
              {row.arrivedAt ? (
                <PortTime at={row.arrivedAt} zone={portWithCode(row.port).zone} />
              ) : (
                t('arrivals.notYet')
              )}
            </td>
            <td data-label={t('arrivals.column.entries')}>{row.entryCount}</td>
            <td data-label={t('arrivals.column.list')}>{row.list?.billCount ?? t('arrivals.noList')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
