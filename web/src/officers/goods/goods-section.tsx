import { useMemo } from 'react';
import { amountsAsked, asksHowMany, factsInShort, type LineQuestion } from '../../declared/declared-lines.ts';
import { usd } from '../../in-words/usd.ts';
import { notAnswering } from '../../graph/missing-parts.ts';
import { Folded } from '../../lines/folded.tsx';
import { LineMarks, type Mark, type Marks } from '../../lines/line-marks.tsx';
import { useTexts } from '../../texts/texts.ts';
import { amountInWords, goodsOf, type GoodsLine } from './goods.ts';
import type { Filed, FiledLine } from '../review/review-query.ts';
import { Section } from '../review/section.tsx';

interface GoodsSectionProps {
  filed: Filed | null;
  marks: Marks;
}

/** The goods, line by line, as last filed. */
export function GoodsSection({ filed, marks }: GoodsSectionProps) {
  const t = useTexts('desk');
  const lines = useMemo(() => (filed ? goodsOf(filed) : []), [filed]);
  const lacking = filed ? null : notAnswering('entries');
  const heading = lines.length > 1 ? t('goods.titleLines', { n: lines.length }) : t('goods.title');
  return (
    <Section heading={heading} lacking={lacking}>
      {filed && lines.length > 0 && (
        <Folded lines={lines} textOf={foundIn} marks={marks}>
          {(shown) => <Lines lines={shown} columns={columnsOf(filed, lines)} marks={marks} />}
        </Folded>
      )}
      {filed?.declaration.totals.map(({ label, totalUsd }, _, totals) => (
        <p key={label} className="text-right margin-top-1">
          {totals.length > 1 && `${label}: `}
          {t('goods.together')} <strong>{usd(totalUsd)}</strong>
        </p>
      ))}
    </Section>
  );
}

const foundIn = ({ found }: GoodsLine): string => found;

/** The columns that lines need, beside their goods. */
interface Columns {
  hasQuantity: boolean;
  amounts: readonly LineQuestion[];
  hasExcise: boolean;
}

const columnsOf = ({ declaration }: Filed, lines: readonly GoodsLine[]): Columns => ({
  hasQuantity: asksHowMany(declaration),
  amounts: amountsAsked(declaration),
  hasExcise: lines.some(({ told }) => told.excise),
});

interface LinesProps {
  lines: readonly GoodsLine[];
  columns: Columns;
  marks: Marks;
}

function Lines({ lines, columns, marks }: LinesProps) {
  const t = useTexts('desk');
  const names = [
    t('goods.line'),
    t('goods.goods'),
    ...(columns.hasQuantity ? [t('goods.quantity')] : []),
    ...columns.amounts.map(({ label }) => label),
    ...(columns.hasExcise ? [t('goods.excise')] : []),
  ];
  return (
    <table className="usa-table usa-table--borderless usa-table--stacked-header width-full margin-y-0 cards">
      <caption className="usa-sr-only">{t('goods.caption')}</caption>
      <thead>
        <tr>
          {names.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Line key={line.number} line={line} columns={columns} marks={marks.get(line.number)} />
        ))}
      </tbody>
    </table>
  );
}

interface LineProps {
  line: GoodsLine;
  columns: Columns;
  marks: readonly Mark[] | undefined;
}

function Line({ line, columns, marks }: LineProps) {
  const t = useTexts('desk');
  const { number, goods, quantity, amounts, told } = line;
  const facts = [factsInShort(line), !told.descriptionAdequate && t('goods.notAdequate')];
  return (
    <tr>
      <th scope="row" data-label={t('goods.line')}>
        {number}
      </th>
      <td data-label={t('goods.goods')} className="wide bare">
        <span className="breaks-words">{goods ?? t('goods.erased')}</span>
        <span className="display-block text-base-dark font-body-3xs breaks-words">
          {facts.filter(Boolean).join(' · ')}
        </span>
        <LineMarks marks={marks} />
      </td>
      {columns.hasQuantity && <td data-label={t('goods.quantity')}>{quantity}</td>}
      {amounts.map(({ question, label, says }) => (
        <td key={question} data-label={label} className="text-no-wrap">
          {says}
        </td>
      ))}
      {told.excise && <ExciseCell excise={told.excise} />}
    </tr>
  );
}

function ExciseCell({ excise: { exciseUsd, says, citation } }: { excise: NonNullable<FiledLine['excise']> }) {
  const t = useTexts('desk');
  return (
    <td data-label={t('goods.excise')} className="wide">
      <strong>{amountInWords(exciseUsd)}</strong>
      <span className="display-block text-base-dark font-body-3xs">
        {says} {citation && `(${citation})`}
      </span>
    </td>
  );
}
