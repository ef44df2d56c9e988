import { portWithCode } from '../../in-words/ports.ts';
import { inWords, namesReason } from '../../in-words/status-in-words.ts';
import { PortTime } from '../../page/port-time.tsx';
import { entryPath, PageLink } from '../../page/route.tsx';
import { useTexts } from '../../texts/texts.ts';
import { DecisionWords } from '../../thread/decision-words.tsx';
import { sentBackEntry } from './sent-back-entry.ts';
import type { Filling } from './filling.ts';

/** On top of what is to be corrected: that Customs sent it back, when, why, and what the officer wrote. */
export function SentBack({ filling }: { filling: Filling }) {
  const t = useTexts('sentBack');
  const entry = sentBackEntry(filling);
  if (!entry) return null;
  const { port, reasonCode, review, thread, reference } = entry;
  const lines = review?.lineNumbers ?? [];
  return (
    <section aria-labelledby="sent-back" className="usa-alert usa-alert--warning margin-bottom-3 measure-5">
      <div className="usa-alert__body">
        <h2 id="sent-back" className="usa-alert__heading">
          {t('heading')}
        </h2>
        <p className="margin-y-1">
          {review?.decidedAt && (
            <>
              {t('when')} <PortTime at={review.decidedAt} zone={portWithCode(port).zone} />.{' '}
            </>
          )}
          {namesReason(reasonCode) && <strong>{t('reason', { reason: inWords('reason', reasonCode) })} </strong>}
          {lines.length > 0 && t('lines', { count: lines.length, lines: lines.join(', ') })}
        </p>
        <DecisionWords thread={thread} decidedAt={review?.decidedAt ?? null} side="FILER" />
        <p className="margin-y-1">
          {t('do')} <PageLink to={entryPath(reference)}>{t('follow')}</PageLink>
        </p>
      </div>
    </section>
  );
}

/** Beside a line that Customs named when it sent the declaration back. */
export function LineSentBack({ filling }: { filling: Filling }) {
  const t = useTexts('sentBack');
  const entry = sentBackEntry(filling);
  if (!entry) return null;
  const { reasonCode, review, thread } = entry;
  return (
    <div className="border-left-1 border-gold bg-warning-lighter padding-1 margin-y-1 measure-5">
      <p className="margin-0 text-bold">
        {namesReason(reasonCode) ? t('line', { reason: inWords('reason', reasonCode) }) : t('lineOther')}
      </p>
      <DecisionWords thread={thread} decidedAt={review?.decidedAt ?? null} side="FILER" />
    </div>
  );
}
