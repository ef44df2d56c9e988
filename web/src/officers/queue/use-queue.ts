import type { ResultOf } from 'gql.tada';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { DocumentInput } from 'urql';
import { useGraph } from '../../graph/use-graph.ts';
import { keepPlaces, nothingShown, type KeptPlaces } from './keep-places.ts';
import { addressOf, type Place } from './place.ts';
import {
  QueueChanges,
  QueuePage,
  QueueSearch,
  type QueueAnswer,
  type QueueRow,
  type ReviewNews,
} from './queue-query.ts';
import { useLiveAnswer } from '../../work/use-live-answer.ts';

type News = Readonly<Record<string, ReviewNews>>;
type Kept = { address: string } & KeptPlaces<QueueRow>;

/** A page of a lane, or what was looked for, live: rows keep their places until `bringUpToDate` is called. */
export function useQueue(place: Place) {
  const graph = useGraph();
  const address = addressOf(place);
  const [news, setNews] = useState<News>({});
  const tell = useCallback((review: ReviewNews) => setNews((before) => ({ ...before, [review.id]: review })), []);
  const hear = ({ queueChanged }: ResultOf<typeof QueueChanges>): void => {
    if (queueChanged?.review) tell(queueChanged.review);
  };
  const { query, variables } = questionOf(place);
  const follow = [{ name: 'queue', document: QueueChanges, variables: {}, tell: hear }];
  // What the queue shows is known when its change is told: nothing follows later.
  const answer = useLiveAnswer(graph, query, variables, follow, { settles: false });
  const answered = useMemo(() => answer.data && rowsOf(answer.data), [answer.data]);
  const [kept, setKept] = useState<Kept>({ address, ...nothingShown });
  useEffect(() => {
    if (!answered) return;
    setKept((before) => ({ address, ...keepPlaces(before.address === address ? before.rows : [], answered) }));
  }, [address, answered]);
  const isKnown = Boolean(answered) && kept.address === address;
  const shown = useMemo(() => {
    const { rows, ...more } = kept.address === address ? kept : nothingShown;
    return { ...more, rows: rows.map((row) => asNewsTells(row, news[row.id])) };
  }, [kept, address, news]);
  const bringUpToDate = (): void => setKept({ address, ...keepPlaces([], answered ?? []) });
  return { graph, answer, shown, bringUpToDate, isKnown, tell };
}

function questionOf({ lane, search, after }: Place): { query: DocumentInput<QueueAnswer>; variables: object } {
  return search
    ? { query: QueueSearch, variables: { text: search } }
    : { query: QueuePage, variables: { lane, after: after || null } };
}

/** Null while the part that knows them does not answer. An entry just filed has no review for a moment. */
function rowsOf(answer: QueueAnswer): readonly QueueRow[] | null {
  if ('reviews' in answer) return answer.reviews?.nodes ?? null;
  return answer.entries?.nodes.flatMap(({ review, ...entry }) => (review ? [{ ...review, entry }] : [])) ?? null;
}

/** News may be younger than the last answer, and stays true of a row that left the lane. */
const asNewsTells = (row: QueueRow, news: ReviewNews | undefined): QueueRow =>
  news && news.version >= row.version ? { ...row, ...news } : row;
