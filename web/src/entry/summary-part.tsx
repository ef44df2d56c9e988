import type { Missing } from '../graph/missing-parts.ts';
import { notAnswering } from '../graph/missing-parts.ts';
import { legalDate, PortTime } from '../page/port-time.tsx';
import { useTexts } from '../texts/texts.ts';
import type { EntryShown } from './entry-query.ts';
import { Part } from './part.tsx';
import type { Port } from './ports.ts';
import { Row } from './row.tsx';
import { capitalised, inWords } from './status-in-words.ts';
import { usd } from './usd.ts';

/** Whose entry it is and the days that count. */
export function SummaryPart({ entry, missing, port }: { entry: EntryShown; missing: readonly Missing[]; port: Port }) {
  const t = useTexts('entry');
  const name = (field: 'importer' | 'filer'): string => {
    const party = entry[field];
    if (party) return party.displayName;
    return missing.some((one) => one.field === field) ? notAnswering('accounts') : t('goods.notShown');
  };
  return (
    <Part heading={t('goods.summary')} fields={[]} missing={missing} isKnown>
      <dl className="margin-y-0">
        <Row term={t('goods.importer')}>{name('importer')}</Row>
        <Row term={t('goods.filer')}>{name('filer')}</Row>
        <Row term={t('goods.arrivesBy')}>{capitalised(inWords('mode', entry.modeOfTransport))}</Row>
        <Row term={t('goods.filed')}>
          <PortTime at={entry.filedAt} zone={port.zone} />
        </Row>
        <Row term={t('goods.timeOfEntry')}>
          {entry.enteredAt ? <PortTime at={entry.enteredAt} zone={port.zone} /> : t('goods.notFixed')}
        </Row>
        <Row term={t('goods.lawReadOn')}>{legalDate(entry.lawReadOn)}</Row>
        {entry.releasedAt && (
          <Row term={t('goods.released')}>
            <PortTime at={entry.releasedAt} zone={port.zone} />
          </Row>
        )}
      </dl>
    </Part>
  );
}

/** What is to be paid before release, and the rule behind it. */
export function OwedPart({ entry }: { entry: EntryShown }) {
  const t = useTexts('entry');
  return (
    <Part heading={t('print.owed')} fields={[]} missing={[]} isKnown>
      <dl className="margin-y-0">
        <Row term={t('goods.estimatedDuty')}>
          {usd(entry.estimatedDutyUsd)}
          <span className="display-block font-body-2xs text-base-dark">{t('goods.dutyRule')}</span>
        </Row>
        <Row term={t('goods.due')}>
          {entry.statementAndAch
            ? t('goods.byStatement', { amount: usd(entry.amountDueUsd) })
            : usd(entry.amountDueUsd)}
        </Row>
      </dl>
    </Part>
  );
}
