import type { Missing } from '../graph/missing-parts.ts';
import type { EntryShown } from './entry-query.ts';
import { Part } from './part.tsx';
import { usd } from './usd.ts';

/** The goods, line by line, as last filed. On a phone each line is a block of its own. */
export function LinesPart({ entry, missing }: { entry: EntryShown; missing: readonly Missing[] }) {
  const filing = entry.currentFiling;
  return (
    <Part heading="Lines" fields={['currentFiling']} missing={missing} isKnown={Boolean(filing)}>
      {filing?.lines.length ? <Lines lines={filing.lines} /> : <p>No lines are shown to you.</p>}
      {filing && filing.findings.length > 0 && <Findings findings={filing.findings} />}
    </Part>
  );
}

type Filing = NonNullable<EntryShown['currentFiling']>;

function Lines({ lines }: { lines: Filing['lines'] }) {
  return (
    <table className="usa-table usa-table--borderless usa-table--stacked-header width-full">
      <caption className="usa-sr-only">Lines of the entry</caption>
      <thead>
        <tr>
          {['Line', 'Goods', 'Quantity', 'Value'].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.number}>
            <th scope="row" data-label="Line">
              {line.number}
            </th>
            <td data-label="Goods">
              {line.description ?? 'Not described to you'}
              <span className="display-block text-base-dark font-body-2xs">
                Tariff number {line.htsNumber}, from {line.countryOfOrigin}
              </span>
            </td>
            <td data-label="Quantity">
              {trimmed(line.quantity)} {line.unit}
              <span className="display-block text-no-wrap text-base-dark font-body-2xs">
                {trimmed(line.grossWeightKg)} kg gross
              </span>
            </td>
            <td data-label="Value">{usd(line.valueUsd)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Findings({ findings }: { findings: Filing['findings'] }) {
  return (
    <>
      <h3>Put to an officer</h3>
      <ul className="usa-list">
        {findings.map(({ code, message, citation }) => (
          <li key={`${code}${message}`}>
            {message} {citation && <span className="text-base-dark">({citation})</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** A quantity without the zeros that say nothing: `12.00` as `12`. */
const trimmed = (decimal: string): string => (decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal);
