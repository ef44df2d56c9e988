import { useEffect, useRef } from 'react';
import { PortTime } from '../../page/port-time.tsx';
import { useTexts } from '../../texts/texts.ts';
import type { Desk } from '../review/review-query.ts';
import type { Change } from './use-looked-at.ts';
import { whatChanged } from './what-changed.ts';

interface ChangedNoticeProps {
  seen: Desk;
  now: Desk;
  changes: readonly Change[];
  zone: string;
  /** Rises when a decision was refused because of what changed: then the focus comes here. */
  conflicts: number;
  looked(): void;
}

/** What happened to the entry since the officer looked at it. The note and the choices stay as they are. */
export function ChangedNotice({ seen, now, changes, zone, conflicts, looked }: ChangedNoticeProps) {
  const t = useTexts('desk');
  const notice = useRef<HTMLDivElement>(null);
  const isShown = changes.some(({ what }) => what === 'FURTHER_FILING' || what === 'DOCUMENT_PRESENTED');
  useEffect(() => {
    if (isShown && conflicts > 0) notice.current?.focus();
  }, [isShown, conflicts]);
  if (!isShown) return null;
  const differences = whatChanged(seen, now);
  return (
    <div ref={notice} tabIndex={-1} role="alert" className="usa-alert usa-alert--warning margin-bottom-3">
      <div className="usa-alert__body">
        <h2 className="usa-alert__heading">{t('changed.title')}</h2>
        <ul className="usa-list">
          {changes.filter(isLastOfItsKind).map(({ what, at, entryVersion }) => (
            <li key={`${what}${entryVersion}`}>
              {t(`changed.happened.${what}`)}, <PortTime at={at} zone={zone} />
            </li>
          ))}
          {differences.map((sentence) => (
            <li key={sentence}>
              <strong>{sentence}</strong>
            </li>
          ))}
        </ul>
        <p>
          {conflicts > 0 && t('changed.notTaken')} {t('changed.kept')}
        </p>
        <p className="usa-alert__text">
          <button type="button" className="usa-button" onClick={looked}>
            {t('changed.looked')}
          </button>
        </p>
      </div>
    </div>
  );
}

/** What happened twice in a row is told once: an answered request is a document presented, too. */
const isLastOfItsKind = ({ what }: Change, n: number, all: readonly Change[]): boolean => all[n + 1]?.what !== what;
