import { usd } from '../../entry/usd.ts';
import { amountInWords, goodsOf, type GoodsLine } from './goods.ts';
import type { Filed } from './review-query.ts';
import { Section } from './section.tsx';

/** The goods, line by line, as last filed. */
export function GoodsSection({ filed, total }: { filed: Filed | null; total: string | null }) {
  const lines = filed ? goodsOf(filed) : [];
  const lacking = filed ? null : 'The entries part is not answering just now.';
  return (
    <Section heading={lines.length > 1 ? `Goods, ${lines.length} lines` : 'Goods'} lacking={lacking}>
      {lines.length > 0 && <Lines lines={lines} />}
      {total && (
        <p className="text-right margin-top-1">
          Together <strong>{usd(total)}</strong>
        </p>
      )}
    </Section>
  );
}

function Lines({ lines }: { lines: readonly GoodsLine[] }) {
  const hasExcise = lines.some(({ excise }) => excise);
  const columns = ['Line', 'Goods', 'Quantity', hasExcise ? 'Price' : 'Value', ...(hasExcise ? ['Excise'] : [])];
  return (
    <table className="usa-table usa-table--borderless usa-table--stacked-header width-full margin-y-0 cards">
      <caption className="usa-sr-only">Lines of the entry</caption>
      <thead>
        <tr>
          {columns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Line key={line.number} line={line} priceName={hasExcise ? 'Price' : 'Value'} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ line, priceName }: { line: GoodsLine; priceName: string }) {
  const { number, description, facts, quantity, amountUsd, excise } = line;
  return (
    <tr>
      <th scope="row" data-label="Line">
        {number}
      </th>
      <td data-label="Goods" className="wide bare">
        <span className="breaks-words">{description ?? 'Description erased'}</span>
        <span className="display-block text-base-dark font-body-3xs">{facts.join(', ')}</span>
      </td>
      <td data-label="Quantity">{quantity}</td>
      <td data-label={priceName} className="text-no-wrap">
        {usd(amountUsd)}
      </td>
      {excise && (
        <td data-label="Excise" className="wide">
          <strong>{amountInWords(excise.amountUsd)}</strong>
          <span className="display-block text-base-dark font-body-3xs">
            {excise.says} {excise.citation && `(${excise.citation})`}
          </span>
        </td>
      )}
    </tr>
  );
}
