import { useFilingChanges, type FilingChanges } from '../filings/use-filing-changes.ts';
import { WhatChanged } from '../filings/what-changed.tsx';
import type { Missing } from '../graph/missing-parts.ts';
import { Folded } from '../lines/folded.tsx';
import { foundBy } from '../lines/found-by.ts';
import { LineMarks, marksOf, type Marks } from '../lines/line-marks.tsx';
import { useTexts } from '../texts/texts.ts';
import type { EntryShown } from './entry-query.ts';
import { lineFoundOn, toldApart } from './found-in-filing.ts';
import { LinesTable } from './lines-table.tsx';
import { Part } from './part.tsx';
import { quantityInWords } from './quantity.ts';
import { TerritoryLines } from './territory-lines.tsx';
import { usd } from './usd.ts';

/** The goods, line by line, as last filed. On a phone each line is a block of its own. */
export function LinesPart({ entry, missing, zone }: { entry: EntryShown; missing: readonly Missing[]; zone: string }) {
  const t = useTexts('entry');
  const filing = entry.currentFiling;
  const changes = useFilingChanges(entry.filings);
  const { asked, seen } = toldApart(filing?.findings ?? [], entry.askedOfficer ?? []);
  return (
    <>
      <WhatChanged changes={changes} zone={zone} />
      <Part heading={t('goods.lines')} fields={['currentFiling']} missing={missing} isKnown={Boolean(filing)}>
        <LinesOfRegime filing={filing} marks={marksOn(entry, changes)} />
        <Findings heading={t('goods.putToOfficer')} findings={asked} />
        <Findings heading={t('goods.warnings')} findings={seen} />
      </Part>
    </>
  );
}

type Filing = NonNullable<EntryShown['currentFiling']>;

/** The lines that are to be looked at first. */
function marksOn({ waitingFor, review, currentFiling }: EntryShown, changes: FilingChanges | null): Marks {
  return marksOf([
    ['SENT_BACK', waitingFor === 'FURTHER_FILING' ? (review?.lineNumbers ?? []) : []],
    ['FINDING', (currentFiling?.findings ?? []).flatMap((found) => lineFoundOn(found) ?? [])],
    ['CHANGED', changes?.lines ?? []],
  ]);
}

function LinesOfRegime({ filing, marks }: { filing: Filing | null; marks: Marks }) {
  const t = useTexts('entry');
  const inTerritory = filing?.territoryDeclaration?.lines ?? [];
  if (inTerritory.length) {
    return (
      <Folded lines={inTerritory} textOf={foundInTerritory} marks={marks}>
        {(shown) => <TerritoryLines lines={shown} marks={marks} />}
      </Folded>
    );
  }
  if (!filing?.lines.length) return <p>{t('goods.noLines')}</p>;
  return (
    <Folded lines={filing.lines} textOf={foundInLine} marks={marks}>
      {(shown) => <Lines lines={shown} marks={marks} />}
    </Folded>
  );
}

const foundInTerritory = ({ description }: { description: string | null }): string => foundBy(description);
const foundInLine = (line: Filing['lines'][number]): string => foundBy(line.description, line);

function Lines({ lines, marks }: { lines: readonly Filing['lines'][number][]; marks: Marks }) {
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
            <LineMarks marks={marks.get(line.number)} />
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
