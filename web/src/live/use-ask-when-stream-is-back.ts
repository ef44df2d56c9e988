import { useEffect, useRef } from 'react';
import type { LiveState } from './live-connection.ts';

/**
 * Asks anew when the stream is back after it was away: it goes on from the last change that was heard, and what is no
 * change of the thing followed, as a file that was stored, may have been missed. A stream that begins tells how things stand.
 */
export function useAskWhenStreamIsBack(liveState: LiveState, ask: () => Promise<void>): void {
  // The question may be another by the time that the stream is back, and another question is no return of the stream.
  const wasAway = useRef(false);
  useEffect(() => {
    if (liveState === 'PAUSED') wasAway.current = true;
    if (liveState !== 'LIVE' || !wasAway.current) return;
    wasAway.current = false;
    void ask();
  }, [liveState, ask]);
}
