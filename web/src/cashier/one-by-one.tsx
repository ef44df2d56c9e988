import { PortTime } from '../page/port-time.tsx';
import { inWords } from '../in-words/status-in-words.ts';
import { usd } from '../in-words/usd.ts';
import { textsOf, useTexts } from '../texts/texts.ts';
import { meansAtCounter } from './standing-in-words.ts';
import type { Closing, MeansClosed } from './money-acts.ts';

const columns = ['means', 'what', 'entry', 'by', 'at', 'amount'] as const;

/** What went out of the drawer, or never came into it, under its means: a sum alone hides what was done. */
export function OneByOne({ means, zone }: { means: Closing['means']; zone: string }) {
  const t = useTexts('cashier');
  const moved = means.flatMap(movedBy);
  const countOfAll = means.reduce((all, one) => all + one.reversalCount + one.refundCount, 0);
  if (moved.length === 0) return null;
  return (
    <>
      <h2 className="font-sans-md margin-bottom-1">{t('closing.oneByOne.title')}</h2>
      <table className="usa-table usa-table--borderless usa-table--stacked-header width-full">
        <caption className="usa-sr-only">{t('closing.oneByOne.caption')}</caption>
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {t(`closing.oneByOne.column.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {moved.map((one) => (
            <Moved key={`${one.means} ${one.what}`} one={one} zone={zone} />
          ))}
        </tbody>
      </table>
      {countOfAll > moved.length && <p>{t('closing.oneByOne.more')}</p>}
    </>
  );
}

type Moved = Pick<MeansClosed['refunds'][number], 'amountUsd' | 'at' | 'entryReference' | 'by'> &
  Pick<MeansClosed, 'means'> & { what: string };

function Moved({ one: { means, what, entryReference, by, at, amountUsd }, zone }: { one: Moved; zone: string }) {
  const t = useTexts('cashier');
  return (
    <tr>
      <th scope="row" data-label={t('closing.oneByOne.column.means')}>
        {meansAtCounter(means)}
      </th>
      <td data-label={t('closing.oneByOne.column.what')}>{what}</td>
      <td data-label={t('closing.oneByOne.column.entry')} className="text-no-wrap">
        {entryReference}
      </td>
      <td data-label={t('closing.oneByOne.column.by')}>{by?.displayName ?? t('closing.oneByOne.unnamed')}</td>
      <td data-label={t('closing.oneByOne.column.at')}>
        <PortTime at={at} zone={zone} />
      </td>
      <td data-label={t('closing.oneByOne.column.amount')} className="text-no-wrap">
        {usd(amountUsd)}
      </td>
    </tr>
  );
}

function movedBy({ means, reversals, refunds }: MeansClosed): Moved[] {
  const t = textsOf('cashier');
  return [
    ...reversals.map(({ receiptNumber: number, reasonCode, ...one }) => ({
      ...one,
      means,
      what: t('closing.oneByOne.takenBack', { number, reason: inWords('reversal', reasonCode) }),
    })),
    ...refunds.map(({ voucherNumber: number, ...one }) => ({
      ...one,
      means,
      what: t('closing.oneByOne.givenBack', { number }),
    })),
  ];
}
