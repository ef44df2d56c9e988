import { codeInWords } from '../../in-words/status-in-words.ts';
import { PortTime } from '../../page/port-time.tsx';
import { useTexts } from '../../texts/texts.ts';
import { historyOf } from './history.ts';
import type { Desk } from '../review/review-query.ts';
import { Section } from '../review/section.tsx';

/** What happened to the entry so far, newest first, with what officers noted. */
export function HistorySection({ review, zone }: { review: Desk; zone: string }) {
  const t = useTexts('desk');
  const lacking = review.entry?.activity ? null : t('history.lacking');
  return (
    <Section heading={t('history.title')} lacking={lacking}>
      <ol className="usa-list usa-list--unstyled">
        {historyOf(review).map(({ id, says, at, officer, reasonCode, wordsToFiler, note }) => (
          <li key={id} className="border-left-05 border-base-light padding-left-2 margin-bottom-105">
            <h3 className="margin-0 font-body-sm">{says}</h3>
            <p className="margin-y-0 font-body-2xs">
              {officer && `${officer}, `}
              <PortTime at={at} zone={zone} />
              {reasonCode && (
                <span className="display-block">
                  {t('history.reason', { reason: codeInWords(reasonCode).toLowerCase() })}
                </span>
              )}
              {wordsToFiler && (
                <span className="display-block words">{t('history.toFiler', { words: wordsToFiler })}</span>
              )}
              {note && <span className="display-block breaks-words">{t('history.note', { note })}</span>}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
