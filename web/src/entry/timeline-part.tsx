import type { Missing } from '../graph/missing-parts.ts';
import { portDay, PortTime } from '../page/port-time.tsx';
import { useViewer } from '../session/session.ts';
import { useTexts } from '../texts/texts.ts';
import { DecisionWords } from '../thread/decision-words.tsx';
import type { EntryShown, HeardChange } from './entry-query.ts';
import { Part } from './part.tsx';
import { inWords, namesReason, statusInWords } from '../in-words/status-in-words.ts';
import { timelineOf } from './timeline.ts';
import { usd } from '../in-words/usd.ts';

interface TimelinePartProps {
  entry: EntryShown;
  heard: readonly Omit<HeardChange, 'entry'>[];
  missing: readonly Missing[];
  customs: boolean;
  zone: string;
}

/** The entry's way so far, newest last. */
export function TimelinePart({ entry, heard, missing, customs, zone }: TimelinePartProps) {
  const t = useTexts('entry');
  const isYours = !(useViewer()?.isCustoms ?? false);
  return (
    <Part heading={t('timeline')} fields={['activity']} missing={missing} isKnown>
      <ol className="usa-process-list padding-top-2">
        {timelineOf(entry, heard).map(({ id, status, at, reasonCode, paid, isArrival }) => (
          <li key={id} className="usa-process-list__item">
            <h3 className="usa-process-list__heading font-sans-md">
              {paid && t('paidStep', { amount: usd(paid.amountUsd) })}
              {isArrival && t('arrivedStep', { day: portDay(new Date(at), zone) })}
              {!paid && !isArrival && statusInWords(status, isYours).label}
            </h3>
            <p className="margin-top-05">
              <PortTime at={at} zone={zone} />
              {paid && <span className="display-block">{t('receiptNumber', { number: paid.receiptNumber })}</span>}
              {namesReason(reasonCode) && (
                <span className="display-block">{t('reasonIs', { reason: inWords('reason', reasonCode) })}</span>
              )}
            </p>
            {!paid && !isArrival && (
              <DecisionWords thread={entry.thread} decidedAt={at} side={customs ? 'CUSTOMS' : 'FILER'} />
            )}
          </li>
        ))}
      </ol>
    </Part>
  );
}
