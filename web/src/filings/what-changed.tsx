import { useId, useState } from 'react';
import { PortTime } from '../page/port-time.tsx';
import { useTexts, textsOf } from '../texts/texts.ts';
import type { Difference } from './compare-filings.ts';
import type { FilingChanges } from './use-filing-changes.ts';

/** More than this at once is a list that nobody reads. */
const mostAtFirst = 20;

/** What a further filing says differently from the one before it, old beside new; nothing where there is but one filing. */
export function WhatChanged({ changes, zone }: { changes: FilingChanges | null; zone: string }) {
  const t = useTexts('filings');
  const id = useId();
  if (!changes) return null;
  const { earlier, later, differences, hasFailed, ask } = changes;
  return (
    <section aria-labelledby={id} className="margin-bottom-4 border-left-1 border-primary padding-left-2">
      <h2 id={id} className="font-sans-lg margin-top-0 margin-bottom-1">
        {t('title', { n: earlier.number })}
      </h2>
      <p className="margin-y-1">
        {t('says', { n: later.number })} <PortTime at={later.filedAt} zone={zone} />.{' '}
        {differences?.length === 0 && <strong>{t('nothing')}</strong>}
      </p>
      {!differences && !hasFailed && <p role="status">{t('loading')}</p>}
      {hasFailed && (
        <p role="status">
          {t('failed')}{' '}
          <button type="button" className="usa-button usa-button--unstyled" onClick={ask}>
            {t('again')}
          </button>
        </p>
      )}
      {differences && differences.length > 0 && <Differences {...{ differences, earlier, later }} />}
    </section>
  );
}

type Shown = Pick<FilingChanges, 'earlier' | 'later'> & { differences: readonly Difference[] };

function Differences({ differences, earlier, later }: Shown) {
  const t = useTexts('filings');
  const [isOpen, setOpen] = useState(false);
  const [before, now] = [earlier.number, later.number];
  const shown = isOpen ? differences : differences.slice(0, mostAtFirst);
  const columns = [t('what'), t('filing', { n: before }), t('filing', { n: now })];
  return (
    <>
      <table className="usa-table usa-table--borderless usa-table--stacked-header width-full margin-y-1">
        <caption className="usa-sr-only">{t('caption', { before, now })}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((one) => (
            <OldAndNew key={[one.name, one.line, one.lineBefore, one.was].join()} one={one} columns={columns} />
          ))}
        </tbody>
      </table>
      {shown.length < differences.length && (
        <p className="margin-y-1">
          {t('shown', { shown: shown.length, count: differences.length })}{' '}
          <button type="button" className="usa-button usa-button--unstyled" onClick={() => setOpen(true)}>
            {t('showAll', { count: differences.length })}
          </button>
        </p>
      )}
    </>
  );
}

function OldAndNew({ one, columns: [what, before, now] }: { one: Difference; columns: readonly string[] }) {
  const t = useTexts('filings');
  return (
    <tr>
      <th scope="row" data-label={what}>
        {about(one)}
      </th>
      <td data-label={before} className="breaks-words">
        {one.was ?? <span className="text-base-dark">{t('none')}</span>}
      </td>
      <td data-label={now} className="breaks-words">
        <strong>{one.is ?? t('none')}</strong>
      </td>
    </tr>
  );
}

/** What a difference is about, as people read it. */
export function about({ name, label, line, lineBefore }: Difference): string {
  const t = textsOf('filings');
  if (line === null && lineBefore === null) return label ?? t(name as 'document');
  if (line === null) return t('lineGone', { n: lineBefore });
  if (lineBefore === null) return t('lineAdded', { n: line });
  const what = withinSentence(label ?? t('goods'));
  return line === lineBefore ? t('line', { n: line, what }) : t('lineMoved', { n: line, before: lineBefore, what });
}

const withinSentence = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
