import './lines.css';
import { factsInShort, type DeclaredLine, type LineQuestion } from '../declared/declared-lines.ts';
import { LineMarks, type Marks } from '../lines/line-marks.tsx';
import { useTexts } from '../texts/texts.ts';
import { AfterEntry } from '../lines/after-entry.tsx';
import type { EntryShown } from './entry-query.ts';
import { usd } from '../in-words/usd.ts';

type Told = NonNullable<EntryShown['currentFiling']>['declaration']['lines'][number];
type Line = DeclaredLine & { told: Told };

interface LinesTableProps {
  lines: readonly Line[];
  amounts: readonly LineQuestion[];
  marks: Marks;
}

/**
 * The table that lines stand in; on a phone each row is a block whose cells carry their column's name. How many there
 * are stands with the goods where the excise, with the rule behind it, needs the room.
 */
export function LinesTable({ lines, amounts, marks }: LinesTableProps) {
  const t = useTexts('entry');
  const hasExcise = lines.some(({ told }) => told.excise);
  const hasQuantity = !hasExcise && lines.some(({ quantity }) => quantity);
  const goods = t('goods.goods');
  const columns = [
    t('goods.line'),
    goods,
    ...(hasQuantity ? [t('goods.quantity')] : []),
    ...amounts.map(({ label }) => label),
    ...(hasExcise ? [t('goods.excise')] : []),
  ];
  return (
    <table className="usa-table usa-table--borderless usa-table--stacked-header width-full">
      <caption className="usa-sr-only">{t('goods.linesCaption')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={column === goods ? 'goods-column' : ''}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row key={line.number} line={line} hasQuantity={hasQuantity} marks={marks} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ line, hasQuantity, marks }: { line: Line; hasQuantity: boolean; marks: Marks }) {
  const t = useTexts('entry');
  const { number, goods, quantity, amounts, told } = line;
  const beside = [!hasQuantity && quantity, factsInShort(line)];
  return (
    <tr>
      <th scope="row" data-label={t('goods.line')}>
        {number}
      </th>
      <td data-label={t('goods.goods')}>
        <span className="breaks-words">{goods ?? t('goods.notDescribed')}</span>
        <span className="display-block text-base-dark font-body-2xs breaks-words">
          {beside.filter(Boolean).join(' · ')}
        </span>
        <LineMarks marks={marks.get(number)} />
      </td>
      {hasQuantity && <td data-label={t('goods.quantity')}>{quantity}</td>}
      {amounts.map(({ question, label, says }) => (
        <td key={question} data-label={label}>
          {says}
        </td>
      ))}
      {told.excise && (
        <td data-label={t('goods.excise')}>
          <Excise excise={told.excise} />
        </td>
      )}
    </tr>
  );
}

function Excise({ excise: { exciseUsd, says, citation, afterEntry } }: { excise: NonNullable<Told['excise']> }) {
  const t = useTexts('entry');
  return (
    <>
      <strong>{exciseUsd === null ? t('goods.byOfficer') : usd(exciseUsd)}</strong>
      <span className="display-block text-base-dark font-body-2xs">
        {says} {citation && `(${citation})`}
        <AfterEntry afterEntry={afterEntry} />
      </span>
    </>
  );
}
