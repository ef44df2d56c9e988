import { useEffect, useMemo } from 'react';
import { createRequest, useQuery } from 'urql';
import { useRetry } from '../live/use-retry.ts';
import { keepAnswer, keptAnswer, type Kept } from '../offline/kept.ts';
import type { Viewer } from '../session/session.ts';
import { useUnread } from '../thread/use-unread.ts';
import { Declarations, type DeclarationsFound } from './declarations-query.ts';
import { useAskOnReturn } from './use-ask-on-return.ts';

/** How many of what is finished are shown at first. */
export const atFirst = 10;

/** What the platform says of a filer's declarations, else what it said the last time; and which Customs wrote about. */
export function useDeclarations(viewer: Viewer, finished: number) {
  const [{ data, error, fetching }, ask] = useQuery({ query: Declarations, variables: { finished } });
  const { unread, ask: askForNews } = useUnread();
  useAskOnReturn(() => {
    ask();
    askForNews();
  });
  useRetry(Boolean(error), fetching, ask);
  const kept = useKeptDeclarations(viewer, data, error !== undefined);
  return { data: data ?? kept?.data, kept, error, fetching, unread, ask };
}

/** Keeps the list on this device, for as long as it is of what is shown first; what was kept, where none can be had. */
function useKeptDeclarations(
  viewer: Viewer,
  answered: DeclarationsFound | undefined,
  hasFailed: boolean,
): Kept<DeclarationsFound> | null {
  const question = createRequest(Declarations, { finished: atFirst }).key;
  useEffect(() => {
    const hasEntries = answered && answered.underWay.nodes.length + answered.finished.nodes.length > 0;
    if (hasEntries) keepAnswer(viewer, question, answered);
  }, [viewer, question, answered]);
  return useMemo(
    () => (hasFailed && !answered ? keptAnswer<DeclarationsFound>(viewer, question) : null),
    [viewer, question, answered, hasFailed],
  );
}
