import { useEffect, useRef } from 'react';
import { useTexts } from '../../texts/texts.ts';
import type { Paper } from './papers.ts';
import { documentKindInWords } from '../review/reasons.ts';

/** A document to look at on the page; what a browser cannot show is offered for download. */
export function DocumentViewer({ paper, close }: { paper: Paper; close(): void }) {
  const t = useTexts('desk');
  const viewer = useRef<HTMLDivElement>(null);
  useEffect(() => viewer.current?.focus(), [paper.id]);
  const name = `${documentKindInWords(paper.kind)}${paper.fileName ? `, ${paper.fileName}` : ''}`;
  return (
    <div
      ref={viewer}
      tabIndex={-1}
      role="group"
      aria-label={t('documents.viewer', { name })}
      className="bg-base-lightest padding-1"
    >
      <div className="display-flex flex-wrap flex-justify flex-align-center margin-bottom-1">
        <strong className="breaks-words">{name}</strong>
        <span className="text-no-wrap">
          <a className="usa-link" href={paper.url ?? '#'} target="_blank" rel="noopener noreferrer">
            {t('documents.newTab')}
          </a>
          <button type="button" className="usa-button usa-button--unstyled margin-left-2" onClick={close}>
            {t('documents.close')}
          </button>
        </span>
      </div>
      <Shown paper={paper} name={name} />
      <p className="usa-hint margin-bottom-0">{t('documents.notLookedAt')}</p>
    </div>
  );
}

/** Asks the browser's viewer for the page without a side bar of small pages. */
const pageAlone = '#navpanes=0&view=FitH';

function Shown({ paper: { mediaType, url }, name }: { paper: Paper; name: string }) {
  const t = useTexts('desk');
  if (!url) return null;
  if (mediaType === 'image/jpeg' || mediaType === 'image/png') {
    return <img src={url} alt={name} className="maxw-full display-block" />;
  }
  if (mediaType === 'application/pdf') return <iframe src={url + pageAlone} title={name} className="document-frame" />;
  return (
    <p>
      {t('documents.cannotShow')}{' '}
      <a className="usa-button" href={url} download>
        {t('documents.download')}
      </a>
    </p>
  );
}
