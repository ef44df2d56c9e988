import { useEffect, useState, useSyncExternalStore } from 'react';
import { useGraph } from '../graph/use-graph.ts';
import { Notice } from '../page/notice.tsx';
import { PortTime } from '../page/port-time.tsx';
import { useTexts } from '../texts/texts.ts';
import type { LiveState } from './live-connection.ts';
import type { Pause } from './why-paused.ts';

const momentMs = 1_200;

const pauses = {
  OFFLINE: 'live.offline',
  RESTARTING: 'live.restarting',
  BUSY: 'live.busy',
  RENEWING: 'live.renewing',
  RESYNC: 'live.resync',
  BEHIND: 'live.behind',
  FAULT: 'live.fault',
  DOWN: 'live.down',
} as const satisfies Record<Pause, string>;

interface LiveNoticeProps {
  liveState: LiveState;
  /** Since when it is so. */
  since: Date;
  shown: Shown;
  /** Of the port whose time is shown. */
  zone: string;
  ask(): Promise<void>;
}

/** What a page shows, as far as it is old or new. */
interface Shown {
  /** When it was answered. */
  asOf: Date | null;
  /** Why the last question was not answered, in a sentence. */
  failure: string | null;
  asking: boolean;
  /** True for what this device kept from an earlier visit. */
  isKept?: boolean;
}

/** Whether the page keeps itself up to date, and how old it is where it does not. */
export function LiveNotice({ liveState, since, shown, zone, ask }: LiveNoticeProps) {
  const t = useTexts('page');
  const { live } = useGraph();
  const pausedBy = useSyncExternalStore(live.watch, () => live.pausedBy);
  const { asOf, failure, asking, isKept = false } = shown;
  const isPaused = liveState === 'PAUSED' || (failure !== null && asOf !== null);
  const lasts = useLasting(isPaused);
  if (!lasts && !isKept) return <Quiet isLive={liveState === 'LIVE'} isNew={asOf !== null && asOf >= since} />;
  const retry = (): void => {
    live.retryNow();
    void ask();
  };
  return (
    <div className="margin-y-2">
      <Notice kind="warning">
        {isKept ? (
          <strong>{t('kept.noConnection')}</strong>
        ) : (
          <>
            <strong>{t(liveState === 'PAUSED' ? 'live.paused' : 'live.old')}</strong> {failure ?? t(pauses[pausedBy])}
          </>
        )}{' '}
        {asOf && (
          <>
            {t('live.asOf')} <PortTime at={asOf} zone={zone} saysZone />.{' '}
          </>
        )}
        {isKept && `${t('kept.comesBack')} `}
        <button type="button" className="usa-button usa-button--unstyled" disabled={asking} onClick={retry}>
          {t('live.tryNow')}
        </button>
      </Notice>
    </div>
  );
}

/** A pause is told once it lasts: another page takes up the stream anew within a moment. */
function useLasting(is: boolean): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!is) return setLasts(false);
    const timer = setTimeout(() => setLasts(true), momentMs);
    return () => clearTimeout(timer);
  }, [is]);
  return lasts;
}

function Quiet({ isLive, isNew }: { isLive: boolean; isNew: boolean }) {
  const t = useTexts('page');
  return (
    <p role="status" className="margin-y-1 font-body-2xs">
      {isLive ? (
        <>
          <strong className="text-green">{t('live.is')}</strong> {isNew ? t('live.byItself') : t('live.catchingUp')}
        </>
      ) : (
        t('live.connecting')
      )}
    </p>
  );
}
