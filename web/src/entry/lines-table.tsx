import './lines.css';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/texts.ts';

type Column = 'line' | 'goods' | 'quantity' | 'value' | 'price' | 'excise';

/** The table that lines stand in; on a phone each row is a block whose cells carry their column's name. */
export function LinesTable({ columns, children }: { columns: readonly Column[]; children: ReactNode }) {
  const t = useTexts('entry');
  return (
    <table className="usa-table usa-table--borderless usa-table--stacked-header width-full">
      <caption className="usa-sr-only">{t('goods.linesCaption')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={column === 'goods' ? 'goods-column' : ''}>
              {t(`goods.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
