import type { ResultOf } from 'gql.tada';
import { useEffect, useState } from 'react';
import type { Graph } from '../../graph/open-graph.ts';
import { ReviewChanges } from '../review/review-acts.ts';
import type { Desk } from '../review/review-query.ts';

export type Change = NonNullable<NonNullable<ResultOf<typeof ReviewChanges>['review']>['changes']>[number];

/**
 * What the officer has looked at, and what happened to the entry since. A decision is made on what was looked at, so
 * that nothing that came later is decided unseen; `looked` says that the officer has seen it.
 */
export function useLookedAt({ client }: Graph, review: Desk) {
  const [seen, setSeen] = useState(review);
  const [changes, setChanges] = useState<readonly Change[]>([]);
  const since = seen.entryVersion;
  const isNewer = review.entryVersion > since;
  useEffect(() => {
    if (!isNewer) return setChanges([]);
    let isWanted = true;
    const asked = client.query(ReviewChanges, { id: review.id, since }).toPromise();
    void asked.then(({ data }) => {
      if (isWanted) setChanges(data?.review?.changes ?? []);
    });
    return () => void (isWanted = false);
  }, [client, review.id, review.entryVersion, since, isNewer]);
  return { seen, changes, looked: () => setSeen(review) };
}
