import { useState } from 'react';
import { useGraph } from '../../graph/use-graph.ts';
import { whyNoAnswer } from '../../graph/missing-parts.ts';
import { goTo } from '../../page/route.tsx';
import { useTexts } from '../../texts/texts.ts';
import { NextInQueue } from './queue-query.ts';
import { reviewPath } from '../../work/review-path.ts';
import { useClaims } from './use-claims.ts';

/** Claims what is most urgent among what nobody has, and opens it. Where another officer is faster, the one after it. */
export function ClaimNext() {
  const t = useTexts('officers');
  const graph = useGraph();
  const { claim } = useClaims(graph, () => {});
  const [isClaiming, setIsClaiming] = useState(false);
  const [says, setSays] = useState<string | null>(null);
  const claimFirst = async (): Promise<string | null> => {
    const { data, error } = await graph.client.query(NextInQueue, {}).toPromise();
    if (!data?.reviews) return error ? whyNoAnswer(error) : null;
    for (const review of data.reviews.nodes)
      if (await claim(review)) {
        goTo(reviewPath(review.id));
        return null;
      }
    return t(data.reviews.nodes.length ? 'next.taken' : 'next.none');
  };
  const press = async (): Promise<void> => {
    setIsClaiming(true);
    setSays(await claimFirst());
    setIsClaiming(false);
  };
  return (
    <>
      <button type="button" className="usa-button margin-0" disabled={isClaiming} onClick={() => void press()}>
        {t(isClaiming ? 'claiming' : 'next.claim')}
      </button>
      <p role="status" className="margin-y-05">
        {says}
      </p>
    </>
  );
}
