import { useEffect, useState } from 'react';
import { useGraph } from '../../graph/use-graph.ts';
import { useLiveAnswer, type Followed } from '../../work/use-live-answer.ts';
import { ReviewPage } from '../review/review-query.ts';
import { DeskEntryChanges, DeskQueueChanges } from './desk-changes.ts';

const queue: Followed = { name: 'queue', document: DeskQueueChanges, variables: {} };

/** The review, asked for anew whenever its entry or the queue changes. */
export function useDesk(reviewId: string) {
  const graph = useGraph();
  const [entryId, setEntryId] = useState<string | null>(null);
  const entry = { name: 'entry', document: DeskEntryChanges, variables: { entryId } };
  const answer = useLiveAnswer(graph, ReviewPage, { id: reviewId }, entryId ? [queue, entry] : [queue]);
  const known = answer.data?.review?.entry?.id;
  useEffect(() => {
    if (known) setEntryId(known);
  }, [known]);
  return answer;
}
