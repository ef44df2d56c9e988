import { useCallback, useEffect, useReducer, useSyncExternalStore } from 'react';
import { createRequest } from 'urql';
import { missingIn, whyNoAnswer } from '../graph/missing-parts.ts';
import type { Graph } from '../graph/open-graph.ts';
import type { LiveState } from '../live/live-connection.ts';
import { useAskWhenStreamIsBack } from '../live/use-ask-when-stream-is-back.ts';
import { useRetry } from '../live/use-retry.ts';
import { forgetAnswer, keepAnswer, keptAnswer } from '../offline/kept.ts';
import { useSession, useViewer } from '../session/session.ts';
import { EntryPage, EntryPageChanges, type EntryShown } from './entry-query.ts';
import { beginning, reduceEntry, type FollowedEntry, type Told } from './followed-entry.ts';

/** What comes of an event elsewhere (activity, document requests) may come a moment after it. */
const settleMs = 1_500;
const askForMissingMs = 8_000;

/** An entry as it stands, kept up to date by the stream, and asked for anew whenever the stream was away. */
export function useFollowedEntry({ client, live }: Graph, reference: string, customs: boolean) {
  const [followed, tell] = useReducer(reduceEntry, beginning);
  const liveState = useSyncExternalStore(live.watch, () => live.state);
  const ask = useCallback(async () => {
    tell({ type: 'ASKED' });
    const { data, error } = await client.query(EntryPage, { reference, customs }).toPromise();
    const entry = data?.entry ?? null;
    if (entry) return tell({ type: 'ANSWERED', entry, missing: missingIn(error, ['entry']), at: new Date() });
    tell(error ? { type: 'FAILED', says: whyNoAnswer(error) } : { type: 'ABSENT' });
  }, [client, reference, customs]);

  useEffect(() => void ask(), [ask]);
  const entryId = followed.entry?.id;
  useEffect(() => {
    if (!entryId) return;
    const { unsubscribe } = client.subscription(EntryPageChanges, { entryId, customs }).subscribe(({ data, error }) => {
      const change = data?.entryChanged;
      if (change) tell({ type: 'HEARD', change, missing: missingIn(error, ['entryChanged', 'entry']), at: new Date() });
    });
    return unsubscribe;
  }, [client, entryId, customs]);

  useAskAgain(followed, liveState, ask);
  useKept(followed, tell, reference, customs);
  return { followed, liveState, ask };
}

/** Asks again when the stream is back, when a change has had time to settle, and while a part is missing. */
function useAskAgain(
  { heard, missing, answers, failure, asking }: FollowedEntry,
  liveState: LiveState,
  ask: () => Promise<void>,
): void {
  useAskWhenStreamIsBack(liveState, ask);
  useEffect(() => after(heard.length > 0, settleMs, ask), [heard, ask]);
  useEffect(() => after(missing.length > 0, askForMissingMs, ask), [missing, answers, ask]);
  useRetry(failure !== null, asking, () => void ask());
}

/** Keeps what a filer sees on this device, and shows it where the platform cannot be reached. */
function useKept(
  { entry, asOf, isKept, missing, absent, failure }: FollowedEntry,
  tell: (told: Told) => void,
  reference: string,
  customs: boolean,
): void {
  const viewer = useViewer();
  const session = useSession();
  const question = createRequest(EntryPage, { reference, customs }).key;
  useEffect(() => {
    if (!viewer || customs) return;
    if (entry && !isKept && missing.length === 0) keepAnswer(viewer, question, withoutAddresses(entry));
    if (absent) forgetAnswer(question);
  }, [viewer, customs, question, entry, asOf, isKept, missing, absent]);
  const isAway = failure !== null || (session.is === 'KNOWN' && session.isKept === true);
  useEffect(() => {
    const kept = viewer && !customs && isAway ? keptAnswer<EntryShown>(viewer, question) : null;
    if (kept) tell({ type: 'KEPT', entry: kept.data, at: kept.at });
  }, [viewer, customs, isAway, question, tell]);
}

/** Whoever has the address of a document reads it. */
const withoutAddresses = (entry: EntryShown): EntryShown => ({
  ...entry,
  documents:
    entry.documents?.map(({ document, ...presented }) => ({
      ...presented,
      document: document && { ...document, url: '' },
    })) ?? null,
});

function after(isDue: boolean, ms: number, ask: () => Promise<void>): (() => void) | undefined {
  if (!isDue) return undefined;
  const timer = setTimeout(() => void ask(), ms);
  return () => clearTimeout(timer);
}
