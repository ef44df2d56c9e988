import type { LiveState } from '../live/live-connection.ts';
import { Notice } from '../page/notice.tsx';
import { PortTime } from '../page/port-time.tsx';
import type { FollowedEntry } from './followed-entry.ts';

interface LiveNoticeProps {
  liveState: LiveState;
  /** Since when it is so. */
  since: Date;
  followed: FollowedEntry;
  zone: string;
  retry(): void;
}

/** Whether what is shown is kept up to date, and how old it is where it is not. */
export function LiveNotice({ liveState, since, followed: { asOf, failure }, zone, retry }: LiveNoticeProps) {
  if (liveState === 'LIVE' && !failure) {
    return (
      <p role="status" className="margin-y-1 font-body-2xs">
        <strong className="text-green">Live.</strong>{' '}
        {asOf && asOf >= since ? 'Changes appear here by themselves.' : 'Catching up…'}
      </p>
    );
  }
  if (!failure && liveState !== 'PAUSED') {
    return (
      <p role="status" className="margin-y-1 font-body-2xs">
        Connecting to live updates…
      </p>
    );
  }
  return (
    <div className="margin-top-2">
      <Notice kind="warning">
        <strong>Live updates paused.</strong> {failure ?? 'The connection is down; it is tried again by itself.'}{' '}
        {asOf && (
          <>
            What you see is as of <PortTime at={asOf} zone={zone} />.
          </>
        )}{' '}
        <button type="button" className="usa-button usa-button--unstyled" onClick={retry}>
          Try now
        </button>
      </Notice>
    </div>
  );
}
