import { usd } from '../in-words/usd.ts';
import { importerInWords } from '../work/importer-in-words.ts';
import { useTexts } from '../texts/texts.ts';
import type { Payable } from './cashier-query.ts';

interface OwedBackProps {
  owing: readonly Payable[];
  hasMore: boolean;
  choose(entry: Payable): void;
}

/** What was paid at the port and is no longer owed, so that nobody's money is forgotten. */
export function OwedBack({ owing, hasMore, choose }: OwedBackProps) {
  const t = useTexts('cashier');
  return (
    <section aria-labelledby="owed-back" className="margin-top-4">
      <h2 id="owed-back" className="font-sans-lg margin-bottom-1">
        {t('owedBack.title')}
      </h2>
      {owing.length === 0 ? (
        <p>{t('owedBack.empty')}</p>
      ) : (
        <>
          <p className="measure-5">{t('owedBack.lead')}</p>
          <Rows owing={owing} choose={choose} />
        </>
      )}
      {hasMore && <p>{t('first')}</p>}
    </section>
  );
}

function Rows({ owing, choose }: Pick<OwedBackProps, 'owing' | 'choose'>) {
  const t = useTexts('cashier');
  return (
    <table className="usa-table usa-table--borderless usa-table--stacked-header width-full margin-top-0 cards">
      <caption className="usa-sr-only">{t('owedBack.caption')}</caption>
      <thead>
        <tr>
          {(['reference', 'importer', 'owedBack', 'receipt'] as const).map((name) => (
            <th key={name} scope="col">
              {t(`owedBack.column.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {owing.map((row) => (
          <tr key={row.id}>
            <th scope="row" data-label={t('owedBack.column.reference')} className="text-no-wrap">
              {row.reference}
            </th>
            <td data-label={t('owedBack.column.importer')} className="wide bare">
              {importerInWords(row)}
            </td>
            <td data-label={t('owedBack.column.owedBack')} className="text-no-wrap">
              {usd(row.owedBackUsd)}
            </td>
            <td data-label={t('owedBack.column.receipt')} className="wide">
              <span className="display-block">{row.payments.map(({ receiptNumber }) => receiptNumber).join(', ')}</span>
              <button type="button" className="usa-button usa-button--unstyled" onClick={() => choose(row)}>
                {t('owedBack.look')}
                <span className="usa-sr-only"> {t('takeFor', { reference: row.reference })}</span>
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
