import { useCallback, useEffect, useState } from 'react';
import type { CombinedError } from 'urql';
import { useGraph } from '../graph/use-graph.ts';
import type { PageOfLog } from './activity-query.ts';
import { readLog, type PageAsked, type Whose } from './read-log.ts';

interface Shown {
  /** Undefined until the first answer, null where there is no log for the reader. */
  page: PageOfLog | null | undefined;
  error: CombinedError | null;
  fetching: boolean;
}

/** The page of a log that is asked for; the one before stays until it is there. */
export function useLogPage(whose: Whose, { first, after, filter }: PageAsked): Shown & { ask(): void } {
  const { client } = useGraph();
  const [shown, setShown] = useState<Shown>({ page: undefined, error: null, fetching: true });
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let isWanted = true;
    setShown((before) => ({ ...before, fetching: true }));
    void readLog(client, whose, { first, after, filter }).then((read) => {
      if (!isWanted) return;
      if ('error' in read) return setShown((before) => ({ ...before, error: read.error, fetching: false }));
      setShown({ page: read.page, error: null, fetching: false });
    });
    return () => {
      isWanted = false;
    };
  }, [client, whose, first, after, filter, asked]);
  return { ...shown, ask: useCallback(() => setAsked((n) => n + 1), []) };
}
