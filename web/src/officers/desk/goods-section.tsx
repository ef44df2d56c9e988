import { usd } from '../../entry/usd.ts';
import { notAnswering } from '../../graph/missing-parts.ts';
import { useTexts } from '../../texts/texts.ts';
import { amountInWords, goodsOf, type GoodsLine } from './goods.ts';
import type { Filed } from './review-query.ts';
import { Section } from './section.tsx';

/** The goods, line by line, as last filed. */
export function GoodsSection({ filed, total }: { filed: Filed | null; total: string | null }) {
  const t = useTexts('desk');
  const lines = filed ? goodsOf(filed) : [];
  const lacking = filed ? null : notAnswering('entries');
  const heading = lines.length > 1 ? t('goods.titleLines', { n: lines.length }) : t('goods.title');
  return (
    <Section heading={heading} lacking={lacking}>
      {lines.length > 0 && <Lines lines={lines} />}
      {total && (
        <p className="text-right margin-top-1">
          {t('goods.together')} <strong>{usd(total)}</strong>
        </p>
      )}
    </Section>
  );
}

function Lines({ lines }: { lines: readonly GoodsLine[] }) {
  const t = useTexts('desk');
  const hasExcise = lines.some(({ excise }) => excise);
  const price = hasExcise ? 'price' : 'value';
  const columns = ['line', 'goods', 'quantity', price, ...(hasExcise ? (['excise'] as const) : [])] as const;
  return (
    <table className="usa-table usa-table--borderless usa-table--stacked-header width-full margin-y-0 cards">
      <caption className="usa-sr-only">{t('goods.caption')}</caption>
      <thead>
        <tr>
          {columns.map((name) => (
            <th key={name} scope="col">
              {t(`goods.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Line key={line.number} line={line} price={price} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ line, price }: { line: GoodsLine; price: 'price' | 'value' }) {
  const t = useTexts('desk');
  const { number, description, facts, quantity, amountUsd, excise } = line;
  return (
    <tr>
      <th scope="row" data-label={t('goods.line')}>
        {number}
      </th>
      <td data-label={t('goods.goods')} className="wide bare">
        <span className="breaks-words">{description ?? t('goods.erased')}</span>
        <span className="display-block text-base-dark font-body-3xs">{facts.join(', ')}</span>
      </td>
      <td data-label={t('goods.quantity')}>{quantity}</td>
      <td data-label={t(`goods.${price}`)} className="text-no-wrap">
        {usd(amountUsd)}
      </td>
      {excise && (
        <td data-label={t('goods.excise')} className="wide">
          <strong>{amountInWords(excise.amountUsd)}</strong>
          <span className="display-block text-base-dark font-body-3xs">
            {excise.says} {excise.citation && `(${excise.citation})`}
          </span>
        </td>
      )}
    </tr>
  );
}
