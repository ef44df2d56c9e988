import { usd } from '../../in-words/usd.ts';
import { Row } from '../../page/row.tsx';
import { useTexts } from '../../texts/texts.ts';
import { importerInWords } from '../../work/importer-in-words.ts';
import type { GoodsLine } from '../goods/goods.ts';
import type { DeskEntry } from '../review/review-query.ts';

const mostLines = 5;

/** Who, what and how much: what fits one screen of a phone. */
export function HallFacts({ entry, lines }: { entry: DeskEntry; lines: readonly GoodsLine[] }) {
  const t = useTexts('hall');
  const { linesToAssess, amountDueUsd, paidUsd } = entry;
  const more = lines.length - mostLines;
  return (
    <dl className="margin-y-2">
      <Row term={t('who')}>{importerInWords(entry)}</Row>
      <Row term={`${t('goods')}: ${t('line', { count: lines.length })}`}>
        {lines.slice(0, mostLines).map(({ number, goods, quantity }) => (
          <span key={number} className="display-block">
            {[quantity, goods].filter(Boolean).join(', ')}
          </span>
        ))}
        {more > 0 && t('moreLines', { count: more })}
      </Row>
      <Row term={t('owed')}>
        {(owes(entry) || linesToAssess.length === 0) && (
          <strong className="display-block">{owes(entry) ? usd(amountDueUsd) : t('nothingOwed')}</strong>
        )}
        {linesToAssess.length > 0 && t('notAssessed')}
      </Row>
      <Row term={t('paid')}>{usd(paidUsd)}</Row>
    </dl>
  );
}

/** Whether something is to be paid; the amount itself is never made a number. */
export const owes = ({ amountDueUsd }: Pick<DeskEntry, 'amountDueUsd'>): boolean =>
  /[1-9]/.test(amountDueUsd) && !amountDueUsd.startsWith('-');
