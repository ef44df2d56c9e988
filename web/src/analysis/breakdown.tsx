import { lazy, Suspense } from 'react';
import { usd } from '../in-words/usd.ts';
import { useTexts } from '../texts/texts.ts';
import { counted, shareOf } from './counted.ts';
import type { NamedGroup } from './statistics-query.ts';

// The library that draws is the largest part of this page: the figures do not wait for it.
const Bars = lazy(async () => ({ default: (await import('./bars.tsx')).Bars }));
const Columns = lazy(async () => ({ default: (await import('./bars.tsx')).Columns }));

interface BreakdownProps {
  kind: 'status' | 'port' | 'mode' | 'week';
  heading: string;
  groups: readonly NamedGroup[];
  /** How many entries there are in all groups. */
  all: number;
  /** What the chart shows, in a sentence. */
  says: string;
}

/** Entries by one kind: what the chart says, the chart, and the same as a table. */
export function Breakdown({ kind, heading, groups, all, says }: BreakdownProps) {
  const t = useTexts('analysis');
  const isOverTime = kind === 'week';
  const Chart = isOverTime ? Columns : Bars;
  const table = <GroupsTable {...{ kind, heading, groups, all }} />;
  const drawn = groups.filter(({ withheld }) => !withheld);
  return (
    <section aria-labelledby={`by-${kind}`} className="margin-bottom-5">
      <h2 id={`by-${kind}`} className="font-sans-lg margin-bottom-1">
        {heading}
      </h2>
      <p className="margin-top-0 measure-5">{says}</p>
      <div className="grid-row grid-gap">
        <div className={isOverTime ? 'grid-col-12' : 'desktop:grid-col-7'}>
          <Suspense fallback={<p role="status">{t('drawing')}</p>}>
            <Chart groups={drawn} label={t('chartOf', { name: heading })} unit={t('count')} />
          </Suspense>
        </div>
        <div className={isOverTime ? 'grid-col-12' : 'desktop:grid-col-5'}>
          {isOverTime ? (
            <details className="margin-top-1">
              <summary>{t('showTable')}</summary>
              {table}
            </details>
          ) : (
            table
          )}
        </div>
      </div>
    </section>
  );
}

function GroupsTable({ kind, heading, groups, all }: Omit<BreakdownProps, 'says'>) {
  const t = useTexts('analysis');
  return (
    <div
      className="usa-table-container--scrollable margin-y-0"
      tabIndex={0}
      role="group"
      aria-label={t('tableOf', { name: heading })}
    >
      <table className="usa-table usa-table--borderless usa-table--compact width-full margin-top-0">
        <caption className="usa-sr-only">{heading}</caption>
        <thead>
          <tr>
            <th scope="col">{t(`key.${kind}`)}</th>
            {(['count', 'share', 'valueUsd'] as const).map((figure) => (
              <th key={figure} scope="col" className="text-right">
                {t(figure)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <GroupRow key={group.key} group={group} all={all} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function GroupRow({ group: { name, count, valueUsd, withheld }, all }: { group: NamedGroup; all: number }) {
  const t = useTexts('analysis');
  return (
    <tr>
      <th scope="row">{name}</th>
      {withheld ? (
        <td className="text-right" colSpan={3}>
          {t(`withheld.${withheld}`)}
        </td>
      ) : (
        [counted(count), shareOf(count, all), usd(valueUsd)].map((figure, n) => (
          <td key={n} className="text-right">
            {figure}
          </td>
        ))
      )}
    </tr>
  );
}
