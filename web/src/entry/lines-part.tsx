import type { Missing } from '../graph/missing-parts.ts';
import { useTexts } from '../texts/texts.ts';
import type { EntryShown } from './entry-query.ts';
import { lineFoundOn, toldApart } from './found-in-filing.ts';
import { LinesTable } from './lines-table.tsx';
import { Part } from './part.tsx';
import { quantityInWords } from './quantity.ts';
import { TerritoryLines } from './territory-lines.tsx';
import { usd } from './usd.ts';

/** The goods, line by line, as last filed. On a phone each line is a block of its own. */
export function LinesPart({ entry, missing }: { entry: EntryShown; missing: readonly Missing[] }) {
  const t = useTexts('entry');
  const filing = entry.currentFiling;
  const { asked, seen } = toldApart(filing?.findings ?? [], entry.askedOfficer ?? []);
  return (
    <Part heading={t('goods.lines')} fields={['currentFiling']} missing={missing} isKnown={Boolean(filing)}>
      <LinesOfRegime filing={filing} />
      <Findings heading={t('goods.putToOfficer')} findings={asked} />
      <Findings heading={t('goods.warnings')} findings={seen} />
    </Part>
  );
}

type Filing = NonNullable<EntryShown['currentFiling']>;

function LinesOfRegime({ filing }: { filing: Filing | null }) {
  const t = useTexts('entry');
  const inTerritory = filing?.territoryDeclaration?.lines ?? [];
  if (inTerritory.length) return <TerritoryLines lines={inTerritory} />;
  return filing?.lines.length ? <Lines lines={filing.lines} /> : <p>{t('goods.noLines')}</p>;
}

function Lines({ lines }: { lines: Filing['lines'] }) {
  const t = useTexts('entry');
  return (
    <LinesTable columns={['line', 'goods', 'quantity', 'value']}>
      {lines.map((line) => (
        <tr key={line.number}>
          <th scope="row" data-label={t('goods.line')}>
            {line.number}
          </th>
          <td data-label={t('goods.goods')}>
            <span className="breaks-words">{line.description ?? t('goods.notDescribed')}</span>
            <span className="display-block text-base-dark font-body-2xs">
              {t('goods.tariff', { hts: line.htsNumber, country: line.countryOfOrigin })}
            </span>
          </td>
          <td data-label={t('goods.quantity')}>
            {quantityInWords(line.quantity, line.unit)}
            <span className="display-block text-no-wrap text-base-dark font-body-2xs">
              {t('goods.gross', { kg: quantityInWords(line.grossWeightKg) })}
            </span>
          </td>
          <td data-label={t('goods.value')}>{usd(line.valueUsd)}</td>
        </tr>
      ))}
    </LinesTable>
  );
}

function Findings({ heading, findings }: { heading: string; findings: Filing['findings'] }) {
  const t = useTexts('entry');
  if (findings.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul className="usa-list">
        {findings.map((found) => (
          <li key={found.path.join('.') + found.code}>
            {lineFoundOn(found) && <strong>{t('goods.onLine', { n: lineFoundOn(found) })} </strong>}
            {found.message} {found.citation && <span className="text-base-dark">({found.citation})</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
