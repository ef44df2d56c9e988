import type { ResultOf } from 'gql.tada';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useGraph } from '../graph/use-graph.ts';
import { keepPlaces, nothingShown, type KeptPlaces } from './keep-places.ts';
import { QueueChanges, QueuePage, type QueueLane, type QueueRow, type ReviewNews } from './queue-query.ts';
import { useLiveAnswer } from './use-live-answer.ts';

type News = Readonly<Record<string, ReviewNews>>;
type Kept = { lane: QueueLane } & KeptPlaces<QueueRow>;

/** One lane of the queue, live: rows keep their places until `bringUpToDate` is called. */
export function useQueue(lane: QueueLane) {
  const graph = useGraph();
  const [news, setNews] = useState<News>({});
  const tell = useCallback((review: ReviewNews) => setNews((before) => ({ ...before, [review.id]: review })), []);
  const hear = ({ queueChanged }: ResultOf<typeof QueueChanges>): void => {
    if (queueChanged?.review) tell(queueChanged.review);
  };
  const answer = useLiveAnswer(graph, QueuePage, { lane }, [
    { name: 'queue', document: QueueChanges, variables: {}, tell: hear },
  ]);
  const answered = answer.data?.reviews?.nodes;
  const [kept, setKept] = useState<Kept>({ lane, ...nothingShown });
  useEffect(() => {
    if (!answered) return;
    setKept((before) => ({ lane, ...keepPlaces(before.lane === lane ? before.rows : [], answered) }));
  }, [lane, answered]);
  const isKnown = Boolean(answered) && kept.lane === lane;
  const shown = useMemo(() => {
    const { rows, ...more } = kept.lane === lane ? kept : nothingShown;
    return { ...more, rows: rows.map((row) => asNewsTells(row, news[row.id])) };
  }, [kept, lane, news]);
  const bringUpToDate = (): void => setKept({ lane, ...keepPlaces([], answered ?? []) });
  return { graph, answer, shown, bringUpToDate, isKnown, tell };
}

/** News may be younger than the last answer, and stays true of a row that left the lane. */
const asNewsTells = (row: QueueRow, news: ReviewNews | undefined): QueueRow =>
  news && news.version >= row.version ? { ...row, ...news } : row;
