import { linesOf } from '../../declared/declared-lines.ts';
import { useTexts } from '../../texts/texts.ts';
import type { EntryShown } from '../entry-query.ts';

/** As many lines as leave room on the sheet. */
const mostLines = 8;

/** How many of what, line by line, each on one line of paper; what does not fit is said to be more. */
export function DeclaredGoods({ filing }: { filing: EntryShown['currentFiling'] }) {
  const t = useTexts('entry');
  const lines = filing ? linesOf(filing.declaration) : [];
  const more = lines.length - mostLines;
  return (
    <section>
      <h2 className="font-sans-md margin-bottom-05">{t('print.goods')}</h2>
      <ol className="printed-goods">
        {lines.slice(0, mostLines).map(({ number, quantity, unit, goods }) => (
          <li key={number}>
            {quantity && <strong>{unit ? quantity : `${quantity} ×`} </strong>}
            {goods ?? t('goods.notDescribed')}
          </li>
        ))}
      </ol>
      {more > 0 && <p className="margin-y-0">{t('print.more', { count: more })}</p>}
    </section>
  );
}
