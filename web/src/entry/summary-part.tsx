import { DeclaredAnswers } from '../declared/declared-answers.tsx';
import type { Missing } from '../graph/missing-parts.ts';
import { notAnswering } from '../graph/missing-parts.ts';
import { legalDate, PortTime } from '../page/port-time.tsx';
import { useViewer } from '../session/session.ts';
import { useTexts } from '../texts/texts.ts';
import type { EntryShown } from './entry-query.ts';
import { Part } from './part.tsx';
import type { Port } from '../in-words/ports.ts';
import { Row } from '../page/row.tsx';

/** Whose entry it is and the days that count. */
export function SummaryPart({ entry, missing, port }: { entry: EntryShown; missing: readonly Missing[]; port: Port }) {
  const t = useTexts('entry');
  return (
    <Part heading={t('goods.summary')} fields={[]} missing={missing} isKnown>
      <dl className="margin-y-0">
        <Parties entry={entry} missing={missing} />
        <OwnReference entry={entry} />
        {entry.currentFiling && <DeclaredAnswers pages={entry.currentFiling.declaration.pages} as={Row} />}
        <Row term={t('goods.filed')}>
          <PortTime at={entry.filedAt} zone={port.zone} />
        </Row>
        {(entry.enteredAt || entry.regime === 'US_CBP') && (
          <Row term={t('goods.timeOfEntry')}>
            {entry.enteredAt ? <PortTime at={entry.enteredAt} zone={port.zone} /> : t('goods.notFixed')}
          </Row>
        )}
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

function Parties({ entry, missing }: { entry: EntryShown; missing: readonly Missing[] }) {
  const t = useTexts('entry');
  const name = (field: 'importer' | 'filer'): string => {
    const party = entry[field];
    if (party) return party.displayName;
    return missing.some((one) => one.field === field) ? notAnswering('accounts') : t('goods.notShown');
  };
  // A guest's account has no name of its own: who declares by name stands among what was declared.
  if (entry.importer?.kind === 'GUEST' && entry.importer.id === entry.filer?.id) return null;
  if (entry.importer && entry.importer.id === entry.filer?.id) {
    return <Row term={t('goods.importerAndFiler')}>{name('filer')}</Row>;
  }
  return (
    <>
      <Row term={t('goods.importer')}>{name('importer')}</Row>
      <Row term={t('goods.filer')}>{name('filer')}</Row>
    </>
  );
}

function OwnReference({ entry: { filerReference, filer } }: { entry: EntryShown }) {
  const t = useTexts('entry');
  const isTheirs = useViewer()?.accountId === filer?.id;
  if (!filerReference) return null;
  return <Row term={t(isTheirs ? 'goods.ownReference' : 'goods.filerReference')}>{filerReference}</Row>;
}
