import { claim } from '@landfall/law/shared/life-cycles/review';
import { portWithCode } from '../../in-words/ports.ts';
import type { Graph } from '../../graph/open-graph.ts';
import { lastDay } from '../../page/legal-date.ts';
import { Notice } from '../../page/notice.tsx';
import { PortTime } from '../../page/port-time.tsx';
import { useTexts } from '../../texts/texts.ts';
import { ageInWords, minutesUntil } from '../../work/age-in-words.ts';
import type { Claims } from '../queue/use-claims.ts';
import { useNow } from '../../work/use-now.ts';
import type { Desk } from '../review/review-query.ts';
import { ReturnClaim } from '../../work/return-claim.tsx';
import { useKeepClaim } from './use-keep-claim.ts';

interface ClaimBarProps {
  graph: Graph;
  review: Desk;
  /** Subject of who looks. */
  me: string;
  mayClaim: boolean;
  claims: Claims;
  ask(): Promise<void>;
}

/** Who holds the review, until when, and the way to take it or to put it back. */
export function ClaimBar({ graph, review, me, mayClaim, claims, ask }: ClaimBarProps) {
  const t = useTexts('officers');
  const isMine = review.status === 'CLAIMED' && review.claimedBy === me;
  const kept = useKeepClaim(graph, review.id, isMine, ask);
  const canBeClaimed = mayClaim && claim.from.includes(review.status);
  const refusal = claims.refusals[review.id];
  return (
    <div className="bg-base-lightest padding-2 margin-bottom-3">
      <CameBack review={review} me={me} />
      <div className="display-flex flex-wrap flex-align-center claim-bar">
        {isMine ? <Mine review={review} kept={kept} /> : <Theirs review={review} />}
        {canBeClaimed && (
          <button
            type="button"
            className="usa-button margin-0"
            disabled={claims.claiming === review.id}
            onClick={() => void claims.claim(review).then(() => ask())}
          >
            {claims.claiming ? t('claiming') : t('claim')}
          </button>
        )}
        {isMine && <ReturnClaim {...{ graph, review, ask }} />}
      </div>
      {refusal && !isMine && (
        <p role="alert" className="margin-bottom-0 text-bold text-secondary-dark">
          {refusal}
        </p>
      )}
    </div>
  );
}

function Mine({ review, kept }: { review: Desk; kept: string | null }) {
  const t = useTexts('desk');
  const now = useNow(10_000);
  const until = later(review.idleReturnsAt, kept);
  const left = until ? minutesUntil(until, now) : null;
  const isNear = left !== null && left <= 5;
  return (
    <p className="margin-0 flex-fill" role={isNear ? 'alert' : undefined}>
      <strong>{t('holding.mine')}</strong>{' '}
      {left !== null && (
        <span className={isNear ? 'text-bold text-secondary-dark' : ''}>{t('holding.left', { n: left })}</span>
      )}
    </p>
  );
}

const isOverdue = ({ stuckReason }: Desk): boolean => stuckReason === 'DOCUMENT_OVERDUE';

function Theirs({ review }: { review: Desk }) {
  const t = useTexts('desk');
  const officer = useTexts('officers')('with.officer');
  const now = useNow(30_000);
  const { zone } = portWithCode(review.port ?? '');
  const { status, holder, claimedAt, decidedAt, dueOn } = review;
  return (
    <p className="margin-0 flex-fill" role="status">
      {status === 'OPEN' && (
        <>
          <strong>{t('holding.nobody')}</strong> {t('holding.waited', { age: ageInWords(review.filedAt, now) })}
        </>
      )}
      {status === 'CLAIMED' && (
        <>
          <strong>{t('holding.theirs', { name: holder?.displayName ?? officer })}</strong>
          {claimedAt && (
            <>
              {' '}
              {t('holding.since')} <PortTime at={claimedAt} zone={zone} />
            </>
          )}
          . {t('holding.readOnly')}
        </>
      )}
      {status === 'WAITING' && (
        <>
          <strong>{t('holding.filer')}</strong>
          {dueOn && `, ${t(isOverdue(review) ? 'holding.wasDue' : 'holding.until', { day: lastDay(dueOn) })}`}.{' '}
          {t('holding.claimOtherwise')}
        </>
      )}
      {(status === 'DECIDED' || status === 'CLOSED') && (
        <>
          <strong>{t(`holding.${status}`)}</strong> {decidedAt && <PortTime at={decidedAt} zone={zone} />}
        </>
      )}
    </p>
  );
}

/** Why it is back in the queue; to its last holder, that nothing is lost. */
function CameBack({ review: { status, returnedReason, returnedFrom }, me }: { review: Desk; me: string }) {
  const t = useTexts('desk');
  if (status !== 'OPEN' || !returnedReason) return null;
  return (
    <div className="margin-bottom-2">
      <Notice kind={returnedFrom === me ? 'warning' : 'info'}>
        {returnedFrom === me
          ? `${t(`returned.toHolder.${returnedReason}`)} ${t('returned.kept')}`
          : t(`returned.cameBack.${returnedReason}`)}
      </Notice>
    </div>
  );
}

const later = (one: string | null, other: string | null): string | null =>
  one && other ? (one > other ? one : other) : (one ?? other);
