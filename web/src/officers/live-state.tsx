import { useEffect, useState } from 'react';
import { portWithCode } from '../entry/ports.ts';
import type { Graph } from '../graph/open-graph.ts';
import { Notice } from '../page/notice.tsx';
import { PortTime } from '../page/port-time.tsx';
import { useTexts } from '../texts/texts.ts';
import type { LiveAnswer } from './use-live-answer.ts';

const momentMs = 1_200;

interface LiveStateProps {
  answer: LiveAnswer<unknown>;
  graph: Graph;
  /** Code of the port whose time is shown. */
  port: string | undefined;
}

/** Whether the page keeps itself up to date, and how old it is where it does not. */
export function LiveState({ answer, graph, port }: LiveStateProps) {
  const t = useTexts('page');
  const partial = useTexts('officers')('partial');
  const { liveState, failure, asOf, since, asking } = answer;
  const isPartial = answer.error !== null && failure === null;
  const isPaused = liveState === 'PAUSED' || (failure !== null && asOf !== null);
  const isLong = useLasting(isPaused);
  if (!isLong) {
    return (
      <>
        <Quiet isLive={liveState === 'LIVE'} isNew={asOf !== null && asOf >= since} />
        {isPartial && <Notice kind="warning">{partial}</Notice>}
      </>
    );
  }
  const retry = (): void => {
    graph.live.retryNow();
    void answer.ask();
  };
  return (
    <div className="margin-y-2">
      <Notice kind="warning">
        <strong>{t('live.paused')}</strong> {failure ?? t('live.down')}{' '}
        {asOf && (
          <>
            {t('live.asOf')} <PortTime at={asOf} zone={portWithCode(port ?? '').zone} />.{' '}
          </>
        )}
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
