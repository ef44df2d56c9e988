import type { LiveState } from '../live/live-connection.ts';
import { Notice } from '../page/notice.tsx';
import { PortTime } from '../page/port-time.tsx';
import { useTexts } from '../texts/texts.ts';
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
  const t = useTexts('page');
  if (liveState === 'LIVE' && !failure) {
    return (
      <p role="status" className="margin-y-1 font-body-2xs">
        <strong className="text-green">{t('live.is')}</strong>{' '}
        {asOf && asOf >= since ? t('live.byItself') : t('live.catchingUp')}
      </p>
    );
  }
  if (!failure && liveState !== 'PAUSED') {
    return (
      <p role="status" className="margin-y-1 font-body-2xs">
        {t('live.connecting')}
      </p>
    );
  }
  return (
    <div className="margin-top-2">
      <Notice kind="warning">
        <strong>{t('live.paused')}</strong> {failure ?? t('live.down')}{' '}
        {asOf && (
          <>
            {t('live.asOf')} <PortTime at={asOf} zone={zone} />.
          </>
        )}{' '}
        <button type="button" className="usa-button usa-button--unstyled" onClick={retry}>
          {t('live.tryNow')}
        </button>
      </Notice>
    </div>
  );
}
