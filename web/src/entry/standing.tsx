import { PageHeading } from '../page/heading.tsx';
import { lastDay } from '../page/legal-date.ts';
import { useViewer } from '../session/session.ts';
import { textsOf, useTexts } from '../texts/texts.ts';
import { DecisionWords } from '../thread/decision-words.tsx';
import { newsFromCustoms } from '../thread/said-with.ts';
import { messagesId } from '../thread/thread-shown.tsx';
import { isToBeFormal } from './determined-part.tsx';
import type { EntryShown, RequestShown } from './entry-query.ts';
import type { Port } from '../in-words/ports.ts';
import { inWords, namesReason, statusInWords } from '../in-words/status-in-words.ts';

const background = { info: 'bg-info-lighter', warning: 'bg-warning-lighter', success: 'bg-success-lighter' } as const;
const border = { info: 'border-info', warning: 'border-warning', success: 'border-success' } as const;

/** Where the entry stands, what that means, and the one next action. */
export function Standing({ entry, port, customs }: { entry: EntryShown; port: Port; customs: boolean }) {
  const t = useTexts('entry');
  const isYours = !(useViewer()?.isCustoms ?? false);
  const { currentFiling: filed } = entry;
  const { label, means, next, tone } = statusInWords(entry.status, isYours);
  const by = isYours && entry.status === 'WAITING_FOR_FILER' ? askedBy(entry) : null;
  const isTakenUp = isYours && entry.status === 'IN_REVIEW' && entry.review?.status === 'CLAIMED';
  return (
    <header>
      <PageHeading title={`${entry.reference}: ${label}`}>
        {t('headingBefore')} <span className="text-no-wrap">{entry.reference}</span>
      </PageHeading>
      <p className="margin-top-0 text-base-darker">
        {filed ? t('kindAt', { kind: filed.declaration.kindInWords, port: port.name }) : port.name}
      </p>
      <div className={`border-left-1 padding-2 ${background[tone]} ${border[tone]}`}>
        <p className="font-sans-lg text-bold margin-0" role="status">
          <span className="usa-sr-only">{t('statusIs')} </span>
          {by ? t(by.overdueAt ? 'waitsSince' : 'waitsBy', { label, day: lastDay(by.dueOn) }) : label}
        </p>
        <p className="margin-y-1 measure-5">
          {isTakenUp ? t('takenUp') : means}{' '}
          {namesReason(entry.reasonCode) && t('reasonIs', { reason: inWords('reason', entry.reasonCode) })}
        </p>
        <SaidOfDecision entry={entry} customs={customs} />
        <p className="margin-0 measure-5">
          <strong>{t('nextIs')}</strong> {nextOf(entry, isYours) ?? next}
        </p>
      </div>
      {!customs && newsFromCustoms(entry.thread) && <News />}
    </header>
  );
}

/** What an officer asked for and has not got yet. */
const askedBy = ({ documentRequests }: EntryShown): RequestShown | null =>
  documentRequests?.find(({ status }) => status === 'OPEN') ?? null;

/** To people a return is told in words of their own; the graph's sentence speaks to their systems too. */
function nextOf(entry: EntryShown, isYours: boolean): string | null {
  const { waitingFor, nextStep } = entry;
  if (isYours && isToBeFormal(entry)) return textsOf('entry')('determined.next');
  return isYours && waitingFor === 'FURTHER_FILING' ? textsOf('sentBack')('next') : nextStep;
}

/** What an officer wrote with the decision; what was written with a request stands where it is answered. */
function SaidOfDecision({ entry, customs }: { entry: EntryShown; customs: boolean }) {
  const isAsked = (entry.documentRequests ?? []).some(({ status }) => status === 'OPEN');
  const stands = entry.status !== 'FILED' && entry.status !== 'IN_REVIEW' && entry.status !== 'WITHDRAWN';
  if (!stands || (isAsked && !customs)) return null;
  const decidedAt = entry.review?.decidedAt ?? null;
  return <DecisionWords thread={entry.thread} decidedAt={decidedAt} side={customs ? 'CUSTOMS' : 'FILER'} />;
}

function News() {
  const t = useTexts('thread');
  return (
    <p className="border-left-1 border-info bg-info-lighter padding-2 margin-y-1" role="status">
      <strong>{t('news')}</strong>{' '}
      <a className="usa-link" href={`#${messagesId}`}>
        {t('newsLink')}
      </a>
    </p>
  );
}
