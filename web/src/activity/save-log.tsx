import { useRef, useState } from 'react';
import type { CombinedError } from 'urql';
import { useGraph } from '../graph/use-graph.ts';
import { whyNoAnswer } from '../graph/missing-parts.ts';
import { Notice } from '../page/notice.tsx';
import { useTexts } from '../texts/texts.ts';
import type { filterOf } from './chosen.ts';
import { headOfFile, linesOfRows } from './log-file.ts';
import { readLog, type PageRead, type Whose } from './read-log.ts';

interface SaveLogProps {
  whose: Whose;
  filter: ReturnType<typeof filterOf>;
}

type State =
  { is: 'READY' } | { is: 'READING'; rows: number } | { is: 'SAVED'; rows: number } | { is: 'FAILED'; says: string };

/** Saves every row that was chosen as a file, read page by page. */
export function SaveLog(props: SaveLogProps) {
  const t = useTexts('activity');
  const { state, save, stop } = useSaving(props);
  if (state.is === 'READING')
    return (
      <div className="margin-y-2">
        <p role="status">{t('readingRows', { n: state.rows.toLocaleString('en-US') })}</p>
        <button type="button" className="usa-button usa-button--outline" onClick={stop}>
          {t('stop')}
        </button>
      </div>
    );
  return (
    <div className="margin-y-2">
      <button type="button" className="usa-button usa-button--outline" onClick={() => void save()}>
        {t('save')}
      </button>
      {state.is === 'SAVED' && <p role="status">{t('saved', { n: state.rows.toLocaleString('en-US') })}</p>}
      {state.is === 'FAILED' && (
        <Notice kind="error" heading={t('notSaved')}>
          {state.says}
        </Notice>
      )}
    </div>
  );
}

function useSaving({ whose, filter }: SaveLogProps) {
  const { client } = useGraph();
  const [state, setState] = useState<State>({ is: 'READY' });
  const stopped = useRef(false);
  const save = async (): Promise<void> => {
    stopped.current = false;
    setState({ is: 'READING', rows: 0 });
    // A page becomes a part of the file at once: browsers keep those outside of the page's memory.
    const parts = [new Blob([headOfFile()])];
    let rows = 0;
    for (let after: string | null = null, more = true; more;) {
      const read: PageRead = await patiently(() => readLog(client, whose, { first: 100, after, filter }));
      if (stopped.current) return setState({ is: 'READY' });
      if ('error' in read) return setState({ is: 'FAILED', says: whyNoAnswer(read.error) });
      const found = read.page?.nodes ?? [];
      parts.push(new Blob([linesOfRows(found)]));
      rows += found.length;
      more = read.page?.pageInfo.hasNextPage ?? false;
      after = read.page?.pageInfo.endCursor ?? null;
      setState({ is: 'READING', rows });
    }
    handOver(parts);
    setState({ is: 'SAVED', rows });
  };
  return { state, save, stop: () => void (stopped.current = true) };
}

const mostWaits = 20;

/** Asks again once the reader's share of work is there again, as the platform says when. */
async function patiently(read: () => Promise<PageRead>): Promise<PageRead> {
  for (let waits = 0; ; waits += 1) {
    const answer = await read();
    const seconds = 'error' in answer ? retryAfterSeconds(answer.error) : null;
    if (seconds === null || waits === mostWaits) return answer;
    await new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
  }
}

function retryAfterSeconds({ graphQLErrors }: CombinedError): number | null {
  const seconds = graphQLErrors[0]?.extensions?.['retryAfterSeconds'];
  return typeof seconds === 'number' ? seconds : null;
}

function handOver(parts: Blob[]): void {
  const address = URL.createObjectURL(new Blob(parts, { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), {
    href: address,
    download: `activity-log-${new Date().toISOString().slice(0, 10)}.csv`,
  });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
