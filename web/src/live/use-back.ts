import { useEffect, useRef } from 'react';
import type { LiveState } from './live-connection.ts';

/**
 * Calls each time the stream begins, and when it is back after it was away: what is no change of the thing followed, as a file
 * that was stored, may have been missed. What it follows it tells by itself, since it is asked to begin with how things stand.
 */
export function useBack(liveState: LiveState, back: () => Promise<void>): void {
  const isAway = useRef(true);
  useEffect(() => {
    if (liveState === 'PAUSED') isAway.current = true;
    if (liveState !== 'LIVE' || !isAway.current) return;
    isAway.current = false;
    void back();
  }, [liveState, back]);
}
