import { portWithCode } from '../../entry/ports.ts';
import type { Graph } from '../../graph/open-graph.ts';
import { Notice } from '../../page/notice.tsx';
import { PortTime } from '../../page/port-time.tsx';
import { ageInWords, minutesUntil } from '../age-in-words.ts';
import type { Claims } from '../use-claims.ts';
import { useNow } from '../use-now.ts';
import type { Desk } from './review-query.ts';
import { ReturnClaim } from './return-claim.tsx';
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
  const isMine = review.status === 'CLAIMED' && review.claimedBy === me;
  const kept = useKeepClaim(graph, review.id, isMine);
  const canBeClaimed = mayClaim && ['OPEN', 'WAITING'].includes(review.status);
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
            {claims.claiming ? 'Claiming…' : 'Claim'}
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
  const now = useNow(10_000);
  const until = later(review.idleReturnsAt, kept);
  const left = until ? minutesUntil(until, now) : null;
  const isNear = left !== null && left <= 5;
  return (
    <p className="margin-0 flex-fill" role={isNear ? 'alert' : undefined}>
      <strong>You hold this review.</strong>{' '}
      {left !== null && (
        <span className={isNear ? 'text-bold text-secondary-dark' : ''}>
          It goes back to the queue in {left} min if you do nothing on this page.
        </span>
      )}
    </p>
  );
}

function Theirs({ review }: { review: Desk }) {
  const now = useNow(30_000);
  const { zone } = portWithCode(review.port ?? '');
  const { status, holder, claimedAt, decidedAt, dueOn } = review;
  return (
    <p className="margin-0 flex-fill" role="status">
      {status === 'OPEN' && (
        <>
          <strong>Nobody holds this review.</strong> It has waited {ageInWords(review.openedAt, now)}.
        </>
      )}
      {status === 'CLAIMED' && (
        <>
          <strong>{holder?.displayName ?? 'Another officer'} holds this review</strong>
          {claimedAt && (
            <>
              {' '}
              since <PortTime at={claimedAt} zone={zone} />
            </>
          )}
          . You can read it, and decide when it is free.
        </>
      )}
      {status === 'WAITING' && (
        <>
          <strong>It waits for the filer</strong>
          {dueOn && `, until ${dueOn}`}. Claim it to decide otherwise.
        </>
      )}
      {status === 'DECIDED' && <strong>A release is decided.</strong>}
      {status === 'CLOSED' && <strong>The review is closed.</strong>}{' '}
      {['DECIDED', 'CLOSED'].includes(status) && decidedAt && <PortTime at={decidedAt} zone={zone} />}
    </p>
  );
}

/** Why it is back in the queue; to its last holder, that nothing is lost. */
function CameBack({ review: { status, returnedReason, returnedFrom }, me }: { review: Desk; me: string }) {
  if (status !== 'OPEN' || !returnedReason) return null;
  return (
    <div className="margin-bottom-2">
      <Notice kind={returnedFrom === me ? 'warning' : 'info'}>
        {returnedFrom === me
          ? `${toHolder[returnedReason]} What you wrote is kept on this page.`
          : whyBack[returnedReason]}
      </Notice>
    </div>
  );
}

type Reason = NonNullable<Desk['returnedReason']>;

const whyBack: Record<Reason, string> = {
  IDLE: 'It came back to the queue: its holder did nothing about it for 30 minutes.',
  END_OF_SHIFT: 'It came back to the queue: the officer’s shift ended.',
  NEEDS_ANOTHER_OFFICER: 'It came back to the queue: it needs knowledge that the officer did not have.',
  CONFLICT_OF_INTEREST: 'It came back to the queue: the officer must not decide about this party.',
  CLAIMED_BY_MISTAKE: 'It came back to the queue: it was claimed by mistake.',
  OTHER: 'It came back to the queue.',
  REQUEST_ANSWERED: 'It came back to the queue: the filer presented what was asked for.',
  DECISION_NOT_APPLIED: 'It came back to the queue: the decision could not be applied by the law of release.',
};

const toHolder: Record<Reason, string> = {
  ...whyBack,
  IDLE: 'Your claim went back to the queue, since nothing was done about it for 30 minutes.',
  END_OF_SHIFT: 'Your claim is back in the queue: end of shift.',
  NEEDS_ANOTHER_OFFICER: 'Your claim is back in the queue: it needs another officer.',
  CONFLICT_OF_INTEREST: 'Your claim is back in the queue: conflict of interest.',
  CLAIMED_BY_MISTAKE: 'Your claim is back in the queue: claimed by mistake.',
  OTHER: 'Your claim is back in the queue.',
};

const later = (one: string | null, other: string | null): string | null =>
  one && other ? (one > other ? one : other) : (one ?? other);
