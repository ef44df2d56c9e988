import { LineMarks, type Marks } from '../lines/line-marks.tsx';
import { useTexts } from '../texts/texts.ts';
import { AfterEntry } from './after-entry.tsx';
import type { EntryShown } from './entry-query.ts';
import { LinesTable } from './lines-table.tsx';
import { quantityInWords } from './quantity.ts';
import { usd } from './usd.ts';

type Declaration = NonNullable<NonNullable<EntryShown['currentFiling']>['territoryDeclaration']>;
type Line = Declaration['lines'][number];

/** The goods of a declaration to American Samoa, each with its excise and the rule behind it. */
export function TerritoryLines({ lines, marks }: { lines: readonly Line[]; marks: Marks }) {
  const t = useTexts('entry');
  return (
    <LinesTable columns={['line', 'goods', 'price', 'excise']}>
      {lines.map((line) => (
        <tr key={line.number}>
          <th scope="row" data-label={t('goods.line')}>
            {line.number}
          </th>
          <td data-label={t('goods.goods')}>
            <span className="breaks-words">{line.description ?? t('goods.notDescribed')}</span>
            <span className="display-block text-base-dark font-body-2xs">
              {quantityInWords(line.quantity, line.unit)}, {t(`goods.purpose.${line.purpose}`)}
              {line.category !== 'NONE' && `, ${t(`goods.category.${line.category}`)}`}
              {line.usedMachine && `, ${t('goods.usedMachine')}`}
            </span>
            <LineMarks marks={marks.get(line.number)} />
          </td>
          <td data-label={t('goods.price')}>{usd(line.purchasePriceUsd)}</td>
          <td data-label={t('goods.excise')}>
            <Excise line={line} />
          </td>
        </tr>
      ))}
    </LinesTable>
  );
}

function Excise({ line: { exciseUsd, says, citation, afterEntry } }: { line: Line }) {
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
