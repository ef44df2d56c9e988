import { codeInWords } from '../../entry/status-in-words.ts';
import { PortTime } from '../../page/port-time.tsx';
import { historyOf } from './history.ts';
import type { Desk } from './review-query.ts';
import { Section } from './section.tsx';

/** What happened to the entry so far, newest first, with what officers noted. */
export function HistorySection({ review, zone }: { review: Desk; zone: string }) {
  const lacking = review.entry?.activity ? null : 'The activity part is not answering: only decisions are shown.';
  return (
    <Section heading="History" lacking={lacking}>
      <ol className="usa-process-list padding-top-1 history">
        {historyOf(review).map(({ id, says, at, officer, reasonCode, note }) => (
          <li key={id} className="usa-process-list__item padding-bottom-2">
            <h3 className="usa-process-list__heading font-body-sm">{says}</h3>
            <p className="margin-top-0 font-body-2xs">
              {officer && `${officer}, `}
              <PortTime at={at} zone={zone} />
              {reasonCode && <span className="display-block">Reason: {codeInWords(reasonCode).toLowerCase()}.</span>}
              {note && <span className="display-block text-wrap-anywhere">Note: {note}</span>}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
