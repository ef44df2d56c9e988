import type { ReactNode } from 'react';
import type { Missing } from '../graph/missing-parts.ts';
import { notAnswering } from '../graph/missing-parts.ts';
import { legalDate, PortTime } from '../page/port-time.tsx';
import type { EntryShown } from './entry-query.ts';
import { Part } from './part.tsx';
import type { Port } from './ports.ts';
import { codeInWords } from './status-in-words.ts';
import { usd } from './usd.ts';

/** Whose entry it is, what is owed and the days that count. */
export function SummaryPart({ entry, missing, port }: { entry: EntryShown; missing: readonly Missing[]; port: Port }) {
  const name = (field: 'importer' | 'filer'): string => {
    const party = entry[field];
    if (party) return party.displayName;
    return missing.some((one) => one.field === field) ? notAnswering('accounts') : 'Not shown to you';
  };
  return (
    <Part heading="Summary" fields={[]} missing={missing} isKnown>
      <dl className="margin-y-0">
        <Row term="Importer">{name('importer')}</Row>
        <Row term="Filer">{name('filer')}</Row>
        <Row term="Arrives by">{codeInWords(entry.modeOfTransport)}</Row>
        <Row term="Estimated duty">{usd(entry.estimatedDutyUsd)}</Row>
        <Row term="Due before release">
          {usd(entry.amountDueUsd)}
          {entry.statementAndAch && ', paid by statement and ACH'}
        </Row>
        <Row term="Filed">
          <PortTime at={entry.filedAt} zone={port.zone} />
        </Row>
        <Row term="Time of entry">
          {entry.enteredAt ? <PortTime at={entry.enteredAt} zone={port.zone} /> : 'Not fixed yet'}
        </Row>
        <Row term="Law read as of">{legalDate(entry.lawReadOn)}</Row>
        {entry.releasedAt && (
          <Row term="Released">
            <PortTime at={entry.releasedAt} zone={port.zone} />
          </Row>
        )}
      </dl>
    </Part>
  );
}

/** One fact with its name. */
export function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="padding-y-1 border-bottom-1px border-base-lighter">
      <dt className="text-bold">{term}</dt>
      <dd className="margin-left-0">{children}</dd>
    </div>
  );
}
