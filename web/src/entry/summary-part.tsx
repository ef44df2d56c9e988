import type { Missing } from '../graph/missing-parts.ts';
import { notAnswering } from '../graph/missing-parts.ts';
import { legalDate, PortTime } from '../page/port-time.tsx';
import { useViewer } from '../session/session.ts';
import { useTexts } from '../texts/texts.ts';
import type { EntryShown } from './entry-query.ts';
import { Part } from './part.tsx';
import type { Port } from './ports.ts';
import { Row } from './row.tsx';
import { capitalised, inWords } from './status-in-words.ts';

/** Whose entry it is and the days that count. */
export function SummaryPart({ entry, missing, port }: { entry: EntryShown; missing: readonly Missing[]; port: Port }) {
  const t = useTexts('entry');
  const declarant = declarantOf(entry);
  return (
    <Part heading={t('goods.summary')} fields={[]} missing={missing} isKnown>
      <dl className="margin-y-0">
        {declarant && <Row term={t('goods.declarant')}>{declarant}</Row>}
        <Parties entry={entry} missing={missing} />
        <OwnReference entry={entry} />
        <Row term={t('goods.arrivesBy')}>{capitalised(inWords('mode', entry.modeOfTransport))}</Row>
        <Arrival entry={entry} />
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
  // A guest's account has no name of its own: who declares by name stands above.
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

/** When and by what the goods come, and under which bill. */
export function Arrival({ entry }: { entry: EntryShown }) {
  const t = useTexts('entry');
  const declared = entry.currentFiling?.territoryDeclaration ?? entry.currentFiling?.declared;
  if (!declared) return null;
  return (
    <>
      <Row term={t('goods.arrivesOn')}>{legalDate(declared.arrivesOn)}</Row>
      {declared.shipment?.conveyance && <Row term={t('goods.conveyance')}>{declared.shipment.conveyance}</Row>}
      {declared.shipment?.billOfLading && <Row term={t('goods.waybill')}>{declared.shipment.billOfLading}</Row>}
    </>
  );
}

/** Who declared by name, with the organisation. */
function declarantOf(entry: EntryShown): string {
  const shipment = entry.currentFiling?.territoryDeclaration?.shipment;
  return [shipment?.filerName, shipment?.organisationName].filter(Boolean).join(', ');
}
