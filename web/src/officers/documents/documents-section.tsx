import { useState } from 'react';
import { notAnswering } from '../../graph/missing-parts.ts';
import { lastDay } from '../../page/legal-date.ts';
import { PortTime } from '../../page/port-time.tsx';
import { useTexts } from '../../texts/texts.ts';
import type { DocumentKind } from '../decision/decision-draft.ts';
import { DocumentViewer } from './document-viewer.tsx';
import { papersOf, type Paper } from './papers.ts';
import { documentKindInWords } from '../review/reasons.ts';
import type { DeskEntry } from '../review/review-query.ts';
import { Section } from '../review/section.tsx';

interface DocumentsSectionProps {
  entry: DeskEntry;
  zone: string;
  /** Begins to ask the filer for a document; null where the viewer cannot decide. */
  askFor: ((kind: DocumentKind) => void) | null;
  /** Asks anew, since the address of a document is good for some minutes only. */
  refresh(): Promise<void>;
}

/** The papers of the entry: presented ones to look at, held ones to ask for, and what was asked for. */
export function DocumentsSection({ entry, zone, askFor, refresh }: DocumentsSectionProps) {
  const t = useTexts('desk');
  const papers = papersOf(entry);
  const requests = entry.documentRequests ?? [];
  const lacking = entry.documents && entry.documentRequests ? null : notAnswering('documents');
  const [shownId, setShownId] = useState<string | null>(null);
  const shown = papers.find(({ id }) => id === shownId) ?? null;
  const show = async (id: string): Promise<void> => {
    await refresh();
    setShownId(id);
  };
  return (
    <Section heading={t('documents.title')} lacking={lacking}>
      {papers.length === 0 && !lacking && <p className="margin-y-1">{t('documents.none')}</p>}
      <ul className="usa-list usa-list--unstyled">
        {papers.map((paper) => (
          <PaperRow key={paper.id} {...{ paper, zone, askFor }} isShown={paper.id === shownId} show={show} />
        ))}
      </ul>
      {shown && <DocumentViewer paper={shown} close={() => setShownId(null)} />}
      {requests.length > 0 && <Requests requests={requests} zone={zone} />}
    </Section>
  );
}

function Requests({ requests, zone }: { requests: NonNullable<DeskEntry['documentRequests']>; zone: string }) {
  const t = useTexts('desk');
  return (
    <>
      <h3 className="margin-bottom-05">{t('documents.askedFor')}</h3>
      <ul className="usa-list margin-top-0">
        {requests.map(({ id, kind, dueOn, status, answeredAt, overdueAt }) => (
          <li key={id}>
            {t(overdueAt && status === 'OPEN' ? 'documents.wasDue' : 'documents.due', {
              document: documentKindInWords(kind),
              day: lastDay(dueOn),
            })}{' '}
            {status === 'OPEN' && <strong>{t('documents.notPresented')}</strong>}
            {status === 'NO_LONGER_NEEDED' && t('documents.noLongerNeeded')}
            {answeredAt && (
              <>
                {t('documents.presented')} <PortTime at={answeredAt} zone={zone} />.
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

interface PaperRowProps {
  paper: Paper;
  zone: string;
  isShown: boolean;
  askFor: ((kind: DocumentKind) => void) | null;
  show(id: string): Promise<void>;
}

function PaperRow({ paper, zone, isShown, askFor, show }: PaperRowProps) {
  const t = useTexts('desk');
  const kind = documentKindInWords(paper.kind);
  return (
    <li className="padding-y-1 border-bottom-1px border-base-lighter display-flex flex-wrap flex-justify flex-align-center">
      <span className="flex-fill breaks-words">
        <strong>{kind}</strong> {paper.fileName && <span className="text-base-dark">{paper.fileName}</span>}
        <span className="display-block font-body-2xs">
          {paper.isHeld && t('documents.held')}
          {paper.presentedAt && (
            <>
              {t('documents.presented')} <PortTime at={paper.presentedAt} zone={zone} />
            </>
          )}
        </span>
      </span>
      {paper.isHeld && askFor && (
        <button type="button" className="usa-button usa-button--outline margin-0" onClick={() => askFor(paper.kind)}>
          {t('documents.ask')}
          <span className="usa-sr-only">: {kind}</span>
        </button>
      )}
      {paper.url && !isShown && (
        <button type="button" className="usa-button usa-button--outline margin-0" onClick={() => void show(paper.id)}>
          {t('documents.look')}
          <span className="usa-sr-only">: {kind}</span>
        </button>
      )}
    </li>
  );
}
