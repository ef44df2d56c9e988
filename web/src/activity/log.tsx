import './activity.css';
import { useState } from 'react';
import { eventInWords } from '../entry/event-in-words.ts';
import { whyNoAnswer } from '../graph/missing-parts.ts';
import { PortTime, ZoneNote } from '../page/port-time.tsx';
import { entryPath, PageLink } from '../page/route.tsx';
import { Empty, Failed, Loading } from '../page/states.tsx';
import { useTexts } from '../texts/texts.ts';
import { actorInWords } from '../in-words/actor-in-words.ts';
import type { LogRow } from './activity-query.ts';
import type { filterOf } from './chosen.ts';
import type { Whose } from './read-log.ts';
import { entryOfRow } from './entry-of-row.ts';
import { SaveLog } from './save-log.tsx';
import { useLogPage } from './use-log-page.ts';

const rowsOfPage = 25;

interface LogProps {
  whose: Whose;
  filter: ReturnType<typeof filterOf>;
  zone: string;
}

/** The rows that were chosen, page by page, newest first. */
export function Log({ whose, filter, zone }: LogProps) {
  const t = useTexts('activity');
  // The cursors of the pages before, oldest first: the last of them shows this page.
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const after = cursors.at(-1) ?? null;
  const { page: log, error, fetching, ask } = useLogPage(whose, { first: rowsOfPage, after, filter });
  if (!log && error) return <Failed heading={t('failed')} says={whyNoAnswer(error)} isTrying={fetching} retry={ask} />;
  if (!log) return log === null ? <Empty>{t('empty')}</Empty> : <Loading says={t('loading')} />;
  const { endCursor, hasNextPage } = log.pageInfo;
  return (
    <section aria-label={t('title')} aria-busy={fetching}>
      {error && <Failed heading={t('failed')} says={whyNoAnswer(error)} isTrying={fetching} retry={ask} />}
      {log.nodes.length ? (
        <>
          <ZoneNote zone={zone} />
          <Rows rows={log.nodes} zone={zone} />
        </>
      ) : (
        <Empty>{Object.keys(filter).length ? t('emptyFiltered') : t('empty')}</Empty>
      )}
      {log.nodes.length > 0 && <SaveLog {...{ whose, filter }} />}
      <Pages {...{ cursors, setCursors, next: hasNextPage ? (endCursor ?? null) : null, fetching }} />
    </section>
  );
}

interface PagesProps {
  cursors: readonly string[];
  setCursors(cursors: readonly string[]): void;
  /** Where the next page begins; null on the last one. */
  next: string | null;
  fetching: boolean;
}

function Pages({ cursors, setCursors, next, fetching }: PagesProps) {
  const t = useTexts('activity');
  if (!cursors.length && !next) return null;
  const turn = (to: readonly string[], says: string) => (
    <button type="button" className="usa-button usa-button--outline" disabled={fetching} onClick={() => setCursors(to)}>
      {says}
    </button>
  );
  return (
    <nav aria-label={t('pages')} className="margin-top-2">
      {cursors.length > 0 && turn(cursors.slice(0, -1), t('newer'))}
      {next && turn([...cursors, next], t('older'))}
      <p role="status">{t('page', { page: cursors.length + 1 })}</p>
    </nav>
  );
}

interface RowsProps {
  rows: readonly LogRow[];
  zone: string;
}

function Rows({ rows, zone }: RowsProps) {
  const t = useTexts('activity');
  return (
    <table className="usa-table usa-table--borderless usa-table--stacked-header width-full margin-top-0 log-rows">
      <caption className="usa-sr-only">{t('title')}</caption>
      <thead>
        <tr>
          {(['what', 'who', 'about', 'when'] as const).map((column) => (
            <th key={column} scope="col">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, type, occurredAt, facts, by, entryReference }) => (
          <tr key={id}>
            <th scope="row" data-label={t('what')}>
              {eventInWords(type, facts)}
            </th>
            <td data-label={t('who')}>{actorInWords(by)}</td>
            <td data-label={t('about')}>
              {entryReference && <PageLink to={entryPath(entryReference)}>{entryReference}</PageLink>}
              {!entryReference && (entryOfRow(facts) ? t('anEntry') : t('account'))}
            </td>
            <td data-label={t('when')}>
              <PortTime at={occurredAt} zone={zone} hasSeconds />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
