import { useGraph } from '../../graph/use-graph.ts';
import { portWithCode } from '../../in-words/ports.ts';
import { statusInWords } from '../../in-words/status-in-words.ts';
import { usd } from '../../in-words/usd.ts';
import { PageHeading } from '../../page/heading.tsx';
import { Notice } from '../../page/notice.tsx';
import { goTo, hallPath, PageLink } from '../../page/route.tsx';
import { useViewer } from '../../session/session.ts';
import { useTexts } from '../../texts/texts.ts';
import { LiveState } from '../../work/live-state.tsx';
import { reviewPath } from '../../work/review-path.ts';
import { Unanswered } from '../../work/unanswered.tsx';
import { decidedOn } from '../decision/decided-on.ts';
import { useDesk } from '../desk/use-desk.ts';
import { useLookedAt } from '../desk/use-looked-at.ts';
import { goodsOf } from '../goods/goods.ts';
import type { Desk, DeskEntry } from '../review/review-query.ts';
import { HallActs } from './hall-acts.tsx';
import { HallFacts } from './hall-facts.tsx';
import { whatHinders } from './hall-standing.ts';
import { useHallActs } from './use-hall-acts.ts';

/** One entry in the hall, live: a payment that is taken beside it shows at once. */
export function HallEntry({ reviewId }: { reviewId: string }) {
  const t = useTexts('hall');
  const answer = useDesk(reviewId);
  const viewer = useViewer();
  const review = answer.data?.review;
  if (!review?.entry) return <Unanswered answer={answer} what="review" />;
  return (
    <article className="measure-5">
      <Shown review={review} entry={review.entry} me={viewer?.subject ?? ''} ask={answer.ask} />
      <button
        type="button"
        className="usa-button usa-button--outline width-full margin-top-3"
        onClick={() => goTo(hallPath())}
      >
        {t('next')}
      </button>
      <LiveState answer={answer} port={review.port ?? undefined} />
    </article>
  );
}

interface ShownProps {
  review: Desk;
  entry: DeskEntry;
  me: string;
  ask(): Promise<void>;
}

function Shown({ review, entry, me, ask }: ShownProps) {
  const t = useTexts('hall');
  const graph = useGraph();
  const { seen, looked } = useLookedAt(graph, review);
  const lines = entry.currentFiling ? goodsOf(entry.currentFiling) : [];
  const on = decidedOn(review, seen.entryVersion, lines);
  const acts = useHallActs({ graph, review, on, me, ask });
  const isOpen = review.status !== 'DECIDED' && review.status !== 'CLOSED';
  const hasChanged = isOpen && review.entryVersion > seen.entryVersion;
  return (
    <>
      <PageHeading title={t('titleOf', { reference: entry.reference })}>{entry.reference}</PageHeading>
      <p className="margin-top-0">{portWithCode(review.port ?? '').name}</p>
      {!isOpen && <Standing entry={entry} />}
      <HallFacts entry={entry} lines={lines} />
      {hasChanged && <Changed looked={looked} />}
      {isOpen && !hasChanged && (
        <HallActs {...{ review, entry, acts, hinders: whatHinders(review, on, me, new Date()), me }} />
      )}
      <p>
        <PageLink to={reviewPath(review.id)}>{t('toDesk')}</PageLink>
      </p>
    </>
  );
}

/** What came of it under the law of release, for all in the hall to see. */
function Standing({ entry: { status, amountDueUsd } }: { entry: DeskEntry }) {
  const t = useTexts('hall');
  if (status === 'RELEASED')
    return (
      <Notice kind="success" heading={t('standing.RELEASED')}>
        {t('standing.RELEASED_says')}
      </Notice>
    );
  if (status === 'PAYMENT_DUE')
    return (
      <Notice kind="warning" heading={t('standing.PAYMENT_DUE')}>
        {t('standing.PAYMENT_DUE_says', { amount: usd(amountDueUsd) })}
      </Notice>
    );
  if (status === 'IN_REVIEW') return <Notice kind="info">{t('standing.working')}</Notice>;
  return (
    <Notice kind="warning" heading={t('standing.other')}>
      {t('standing.other_says', { status: statusInWords(status).label })}
    </Notice>
  );
}

function Changed({ looked }: { looked(): void }) {
  const t = useTexts('hall');
  return (
    <Notice kind="warning" heading={t('changed')}>
      <button type="button" className="usa-button" onClick={looked}>
        {t('seenIt')}
      </button>
    </Notice>
  );
}
