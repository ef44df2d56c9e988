import { usd } from '../in-words/usd.ts';
import { useTexts } from '../texts/texts.ts';
import type { Closing } from './money-acts.ts';
import { meansAtCounter } from './standing-in-words.ts';

const columns = ['by', 'means', 'taken', 'takenBack', 'givenBack', 'net'] as const;

/** Who took what: each drawer is counted against what its cashier did. */
export function ByPerson({ people }: { people: Closing['people'] }) {
  const t = useTexts('cashier');
  if (people.length === 0) return null;
  return (
    <>
      <h2 className="font-sans-md margin-bottom-1">{t('closing.byPerson.title')}</h2>
      <table className="usa-table usa-table--borderless usa-table--stacked-header width-full">
        <caption className="usa-sr-only">{t('closing.byPerson.caption')}</caption>
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {t(`closing.column.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((one, n) => (
            <Person key={n} one={one} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function Person({ one }: { one: Closing['people'][number] }) {
  const t = useTexts('cashier');
  return (
    <tr>
      <th scope="row" data-label={t('closing.column.by')}>
        {one.by?.displayName ?? t('closing.oneByOne.unnamed')}
      </th>
      <td data-label={t('closing.column.means')}>{meansAtCounter(one.means)}</td>
      <td data-label={t('closing.column.taken')}>
        {t('closing.sum', { count: one.paymentCount, amount: usd(one.paymentsUsd) })}
      </td>
      <td data-label={t('closing.column.takenBack')}>
        {t('closing.sum', { count: one.reversalCount, amount: usd(one.reversalsUsd) })}
      </td>
      <td data-label={t('closing.column.givenBack')}>
        {t('closing.sum', { count: one.refundCount, amount: usd(one.refundsUsd) })}
      </td>
      <td data-label={t('closing.column.net')}>{usd(one.netUsd)}</td>
    </tr>
  );
}
