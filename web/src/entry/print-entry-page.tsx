import './print.css';
import { useGraph } from '../graph/use-graph.ts';
import { PageHeading } from '../page/heading.tsx';
import { PortTime } from '../page/port-time.tsx';
import { entryPath, PageLink } from '../page/route.tsx';
import { Failed, Loading } from '../page/states.tsx';
import { useViewer } from '../session/session.ts';
import { useTexts } from '../texts/texts.ts';
import type { EntryShown } from './entry-query.ts';
import { SignInFirst } from './entry-heading.tsx';
import { LinesPart } from './lines-part.tsx';
import { portWithCode } from './ports.ts';
import { QrCode } from './qr-code.tsx';
import { Row } from './row.tsx';
import { statusInWords } from './status-in-words.ts';
import { OwedPart } from './owed-part.tsx';
import { SummaryPart } from './summary-part.tsx';
import { Part } from './part.tsx';
import { useFollowedEntry } from './use-followed-entry.ts';

/** A copy of an entry, for those who may see it. */
export function PrintEntryPage({ reference }: { reference: string }) {
  return useViewer() ? <CopyOfEntry reference={reference} /> : <SignInFirst reference={reference} />;
}

/** A copy of an entry to keep or to take along, with its address as a code to scan. */
function CopyOfEntry({ reference }: { reference: string }) {
  const t = useTexts('entry');
  const customs = useViewer()?.isCustoms ?? false;
  const { followed, ask } = useFollowedEntry(useGraph(), reference, customs);
  const { entry, absent, failure, asking, asOf } = followed;
  if (entry) return <Copy entry={entry} asOf={asOf ?? new Date()} />;
  return (
    <>
      <PageHeading title={t('print.title', { reference })}>{t('print.title', { reference })}</PageHeading>
      {absent && <p>{t('absent', { reference })}</p>}
      {!absent && failure && <Failed heading={t('failed')} says={failure} isTrying={asking} retry={() => void ask()} />}
      {!absent && !failure && <Loading says={t('loading')} />}
    </>
  );
}

function Copy({ entry, asOf }: { entry: EntryShown; asOf: Date }) {
  const t = useTexts('entry');
  const { reference, status } = entry;
  const port = portWithCode(entry.port);
  return (
    <article className="printed">
      <Actions reference={reference} />
      <div className="printed-head">
        <div>
          <PageHeading title={t('print.title', { reference })}>
            {t('headingBefore')} <span className="text-no-wrap">{reference}</span>
          </PageHeading>
          <p className="margin-top-0">{t(`kind.${entry.regime}`, { port: port.name, code: entry.port })}</p>
          <p className="font-body-lg margin-y-1">
            {t('print.status')}: <strong>{statusInWords(status).label}</strong>
          </p>
          <p className="margin-y-0">{entry.nextStep ?? statusInWords(status).next}</p>
          <p>
            {t('print.issued')} <PortTime at={asOf} zone={port.zone} />
          </p>
        </div>
        <div className="printed-code">
          <QrCode text={new URL(entryPath(reference), location.origin).href} label={t('print.qr')} />
          <p className="font-body-3xs margin-top-1">{t('print.scan')}</p>
        </div>
      </div>
      <OwedPart entry={entry} />
      <LinesPart entry={entry} missing={[]} />
      <SummaryPart entry={entry} missing={[]} port={port} />
      <Certification entry={entry} zone={port.zone} />
    </article>
  );
}

function Actions({ reference }: { reference: string }) {
  const t = useTexts('entry');
  return (
    <div className="printed-actions display-flex flex-wrap flex-align-center margin-bottom-3">
      <button type="button" className="usa-button margin-right-2" onClick={() => print()}>
        {t('print.print')}
      </button>
      <PageLink to={entryPath(reference)}>{t('print.back')}</PageLink>
    </div>
  );
}

function Certification({ entry, zone }: { entry: EntryShown; zone: string }) {
  const t = useTexts('entry');
  const filing = entry.currentFiling;
  if (!filing) return null;
  return (
    <Part heading={t('print.certification')} fields={[]} missing={[]} isKnown>
      <dl className="margin-y-0">
        <Row term={t('print.certified')}>
          <PortTime at={filing.filedAt} zone={zone} />
        </Row>
        <Row term={t('print.certifiedText')}>
          <code className="breaks-words font-mono-2xs">{filing.certifiedSha256}</code>
        </Row>
      </dl>
    </Part>
  );
}
