import type { ReactNode } from 'react';
import { usd } from '../in-words/usd.ts';
import { entryPath, PageLink } from '../page/route.tsx';
import { importerInWords } from './importer-in-words.ts';
import { useTexts } from '../texts/texts.ts';
import type { Payable } from './payment-fields.ts';

export interface EndedListProps {
  /** Which list it is, by its texts. */
  list: 'owedBack' | 'owesAgain';
  entries: readonly Payable[];
  hasMore: boolean;
  amountUsd(entry: Payable): string;
  receipts(entry: Payable): ReactNode;
  /** Left out where money is not handled: then the reference leads to the entry. */
  choose?(entry: Payable): void;
}

/** Entries that have ended while money is still to come or to go, so that none of it is forgotten. */
export function EndedList({ list, entries, hasMore, ...row }: EndedListProps) {
  const t = useTexts('cashier');
  return (
    <section aria-labelledby={list} className="margin-top-4">
      <h2 id={list} className="font-sans-lg margin-bottom-1">
        {t(`${list}.title`)}
      </h2>
      {entries.length === 0 ? (
        <p>{t(`${list}.empty`)}</p>
      ) : (
        <>
          <p className="measure-5">{t(`${list}.lead`)}</p>
          <table className="usa-table usa-table--borderless usa-table--stacked-header width-full margin-top-0 cards">
            <caption className="usa-sr-only">{t(`${list}.caption`)}</caption>
            <thead>
              <tr>
                {(['reference', 'importer', 'amount', 'receipt'] as const).map((name) => (
                  <th key={name} scope="col">
                    {t(`${list}.column.${name}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => (
                <Ended key={entry.id} {...{ list, entry }} {...row} />
              ))}
            </tbody>
          </table>
        </>
      )}
      {hasMore && <p>{t('first')}</p>}
    </section>
  );
}

type EndedProps = { entry: Payable } & Pick<EndedListProps, 'list' | 'amountUsd' | 'receipts' | 'choose'>;

function Ended({ list, entry, amountUsd, receipts, choose }: EndedProps) {
  const t = useTexts('cashier');
  const { reference } = entry;
  return (
    <tr>
      <th scope="row" data-label={t(`${list}.column.reference`)} className="text-no-wrap">
        {choose ? reference : <PageLink to={entryPath(reference)}>{reference}</PageLink>}
      </th>
      <td data-label={t(`${list}.column.importer`)} className="wide bare">
        {importerInWords(entry)}
      </td>
      <td data-label={t(`${list}.column.amount`)} className="text-no-wrap">
        {usd(amountUsd(entry))}
      </td>
      <td data-label={t(`${list}.column.receipt`)} className="wide">
        <span className="display-block">{receipts(entry)}</span>
        {choose && (
          <button type="button" className="usa-button usa-button--unstyled" onClick={() => choose(entry)}>
            {t(`${list}.look`)}
            <span className="usa-sr-only"> {t('takeFor', { reference })}</span>
          </button>
        )}
      </td>
    </tr>
  );
}
