import { useEffect, useRef, useState } from 'react';
import { Retry } from './retry.ts';

/** Asks again by itself what was not answered, until it is: later and later, and at once when the network is back. */
export function useRetry(hasFailed: boolean, isAsking: boolean, ask: () => void): void {
  const newest = useRef({ isAsking, ask });
  newest.current = { isAsking, ask };
  const [retry] = useState(() => {
    const retry = new Retry(() => {
      if (!newest.current.isAsking) newest.current.ask();
      // An answer ends it; a failure may come so soon that nothing else is seen of the try.
      retry.later();
    });
    return retry;
  });
  useEffect(() => {
    if (hasFailed) retry.later();
    else retry.reset();
    return () => retry.stop();
  }, [retry, hasFailed]);
}
