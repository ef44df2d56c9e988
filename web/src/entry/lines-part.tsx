import { useMemo } from 'react';
import { amountsAsked, linesOf, type DeclaredLine } from '../declared/declared-lines.ts';
import { useFilingChanges, type FilingChanges } from '../filings/use-filing-changes.ts';
import { WhatChanged } from '../filings/what-changed.tsx';
import type { Missing } from '../graph/missing-parts.ts';
import { Folded } from '../lines/folded.tsx';
import { marksOf, type Marks } from '../lines/line-marks.tsx';
import { useTexts } from '../texts/texts.ts';
import type { EntryShown } from './entry-query.ts';
import { lineFoundOn, toldApart } from '../filings/found-in-filing.ts';
import { LinesTable } from './lines-table.tsx';
import { Part } from './part.tsx';

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
        <Lines filing={filing} marks={marksOn(entry, changes)} />
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

function Lines({ filing, marks }: { filing: Filing | null; marks: Marks }) {
  const t = useTexts('entry');
  const lines = useMemo(() => (filing ? linesOf(filing.declaration) : []), [filing]);
  if (!filing || lines.length === 0) return <p>{t('goods.noLines')}</p>;
  return (
    <Folded lines={lines} textOf={foundIn} marks={marks}>
      {(shown) => <LinesTable lines={shown} amounts={amountsAsked(filing.declaration)} marks={marks} />}
    </Folded>
  );
}

const foundIn = ({ found }: DeclaredLine): string => found;

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
