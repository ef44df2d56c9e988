import { useEffect, useRef, useState } from 'react';
import type { Graph } from '../../graph/open-graph.ts';
import { Keep } from '../review/review-acts.ts';

/** The platform is told that an officer works at most this often; it gives back what is idle for 30 minutes. */
const tellEveryMs = 60_000;
const signs = ['keydown', 'pointerdown', 'wheel', 'touchmove'] as const;

/**
 * While the officer really does something on the page, says so to the platform. An open page that nobody touches says
 * nothing, so that its claim goes back. Answers when it goes back as last heard; null until something was done. Who is
 * refused holds it no more: `ask` then shows who does.
 */
export function useKeepClaim({ client }: Graph, reviewId: string, isMine: boolean, ask: () => Promise<void>) {
  const [idleReturnsAt, setIdleReturnsAt] = useState<string | null>(null);
  const toldAt = useRef(0);
  const keep = useRef(() => {});
  keep.current = (): void => {
    if (Date.now() - toldAt.current < tellEveryMs) return;
    toldAt.current = Date.now();
    void tellThatOneWorks();
  };
  const tellThatOneWorks = async (): Promise<void> => {
    const { data } = await client.mutation(Keep, { input: { reviewId } }).toPromise();
    setIdleReturnsAt(data?.keepReview.review?.idleReturnsAt ?? null);
    if (data?.keepReview.userErrors.length) await ask();
  };
  useEffect(() => {
    if (!isMine) return setIdleReturnsAt(null);
    toldAt.current = Date.now();
    const worked = (): void => keep.current();
    for (const sign of signs) addEventListener(sign, worked, { passive: true });
    return () => signs.forEach((sign) => removeEventListener(sign, worked));
  }, [isMine]);
  return idleReturnsAt;
}
