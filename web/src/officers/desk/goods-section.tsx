import { useMemo } from 'react';
import { usd } from '../../entry/usd.ts';
import { notAnswering } from '../../graph/missing-parts.ts';
import { Folded } from '../../lines/folded.tsx';
import { LineMarks, type Mark, type Marks } from '../../lines/line-marks.tsx';
import { useTexts } from '../../texts/texts.ts';
import { amountInWords, goodsOf, type GoodsLine } from './goods.ts';
import type { Filed } from './review-query.ts';
import { Section } from './section.tsx';

interface GoodsSectionProps {
  filed: Filed | null;
  total: string | null;
  marks: Marks;
}

/** The goods, line by line, as last filed. */
export function GoodsSection({ filed, total, marks }: GoodsSectionProps) {
  const t = useTexts('desk');
  const lines = useMemo(() => (filed ? goodsOf(filed) : []), [filed]);
  const lacking = filed ? null : notAnswering('entries');
  const heading = lines.length > 1 ? t('goods.titleLines', { n: lines.length }) : t('goods.title');
  return (
    <Section heading={heading} lacking={lacking}>
      {lines.length > 0 && (
        <Folded lines={lines} textOf={foundIn} marks={marks}>
          {(shown) => <Lines lines={shown} marks={marks} />}
        </Folded>
      )}
      {total && (
        <p className="text-right margin-top-1">
          {t('goods.together')} <strong>{usd(total)}</strong>
        </p>
      )}
    </Section>
  );
}

const foundIn = ({ found }: GoodsLine): string => found;

function Lines({ lines, marks }: { lines: readonly GoodsLine[]; marks: Marks }) {
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
          <Line key={line.number} line={line} price={price} marks={marks.get(line.number)} />
        ))}
      </tbody>
    </table>
  );
}

interface LineProps {
  line: GoodsLine;
  price: 'price' | 'value';
  marks: readonly Mark[] | undefined;
}

function Line({ line, price, marks }: LineProps) {
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
        <LineMarks marks={marks} />
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
