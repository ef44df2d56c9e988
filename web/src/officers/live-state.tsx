import { useEffect, useState } from 'react';
import { portWithCode } from '../entry/ports.ts';
import type { Graph } from '../graph/open-graph.ts';
import { Notice } from '../page/notice.tsx';
import { PortTime } from '../page/port-time.tsx';
import type { LiveAnswer } from './use-live-answer.ts';

const momentMs = 1_200;
const partial =
  'A part of the platform is not answering just now. What it knows is missing here, or may be old; it is asked again by itself.';

interface LiveStateProps {
  answer: LiveAnswer<unknown>;
  graph: Graph;
  /** Code of the port whose time is shown. */
  port: string | undefined;
}

/** Whether the page keeps itself up to date, and how old it is where it does not. */
export function LiveState({ answer, graph, port }: LiveStateProps) {
  const { liveState, failure, asOf, since, asking } = answer;
  const isPartial = answer.error !== null && failure === null;
  const isPaused = liveState === 'PAUSED' || (failure !== null && asOf !== null);
  const isLong = useLasting(isPaused);
  if (!isLong) {
    return (
      <>
        <Quiet says={liveState === 'LIVE' ? whatIsLive(asOf, since) : null} />
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
        <strong>Live updates paused.</strong> {failure ?? 'The connection is down; it is tried again by itself.'}{' '}
        {asOf && (
          <>
            What you see is as of <PortTime at={asOf} zone={portWithCode(port ?? '').zone} />.{' '}
          </>
        )}
        <button type="button" className="usa-button usa-button--unstyled" disabled={asking} onClick={retry}>
          Try now
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

function Quiet({ says }: { says: string | null }) {
  return (
    <p role="status" className="margin-y-1 font-body-2xs">
      {says ? (
        <>
          <strong className="text-green">Live.</strong> {says}
        </>
      ) : (
        'Connecting to live updates…'
      )}
    </p>
  );
}

const whatIsLive = (asOf: Date | null, since: Date): string =>
  asOf && asOf >= since ? 'Changes appear here by themselves.' : 'Catching up…';
