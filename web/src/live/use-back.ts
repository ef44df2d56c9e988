import { useEffect, useRef } from 'react';
import type { LiveState } from './live-connection.ts';

/**
 * Calls each time the stream is back after it was away: what is no change of the thing followed may have been missed. Not
 * when it begins: a stream is asked to begin with how things stand, and tells that by itself once changes are followed,
 * while an answer to a question of before may be older than the place where it began.
 */
export function useBack(liveState: LiveState, back: () => Promise<void>): void {
  const wasAway = useRef(false);
  useEffect(() => {
    if (liveState === 'PAUSED') wasAway.current = true;
    if (liveState !== 'LIVE' || !wasAway.current) return;
    wasAway.current = false;
    void back();
  }, [liveState, back]);
}
