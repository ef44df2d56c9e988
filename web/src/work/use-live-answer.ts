import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { AnyVariables, CombinedError, DocumentInput } from 'urql';
import { whyNoAnswer } from '../graph/missing-parts.ts';
import type { Graph } from '../graph/open-graph.ts';
import type { LiveState } from '../live/live-connection.ts';
import { useAskWhenStreamIsBack } from '../live/use-ask-when-stream-is-back.ts';
import { Pace } from './pace.ts';

const paceOfAsking = { soonMs: 250, betweenMs: 2_000 };
const settleMs = 1_500;
const askForMissingMs = 8_000;

/** A subscription that tells that the answer has changed, and begins by telling that changes are followed. */
export interface Followed {
  /** Tells it apart from the others of its page. */
  name: string;
  document: DocumentInput;
  variables: AnyVariables;
  /** Told each message as it is heard. */
  tell?: (data: never) => void;
}

/** A question to the graph, kept answered. */
export interface LiveAnswer<T> {
  /** The last answer; kept while a later question fails. */
  data: T | null;
  /** Errors of parts of the answer. */
  error: CombinedError | null;
  /** Why the last question was not answered at all, in a sentence. */
  failure: string | null;
  /** When `data` was answered. */
  asOf: Date | null;
  /** When the question was put that `data` answers, as `performance.now()` counts: what was heard before is in it. */
  askedAtMs: number;
  asking: boolean;
  /** How many changes were heard since the page was opened. */
  heard: number;
  liveState: LiveState;
  since: Date;
  ask(): Promise<void>;
}

interface Known<T> extends Pick<LiveAnswer<T>, 'data' | 'error' | 'failure' | 'asOf' | 'askedAtMs' | 'asking'> {
  /** The question, so that an answer to another one is never shown. */
  question: string;
}

const nothingYet = { data: null, error: null, failure: null, asOf: null, askedAtMs: 0, asking: true } as const;

/**
 * Asks a question, and asks it anew on changes that are followed and whenever the stream was away.
 * `settles`: whether the answer holds what follows from a change only a moment later, as the log does.
 */
export function useLiveAnswer<T>(
  { client, live }: Graph,
  query: DocumentInput<T>,
  variables: AnyVariables,
  follow: readonly Followed[],
  { settles = true } = {},
): LiveAnswer<T> {
  const question = JSON.stringify(variables);
  const [known, setKnown] = useState<Known<T>>({ ...nothingYet, question });
  const newest = useRef(0);
  const before = useRef<Promise<unknown>>(Promise.resolve());
  const ask = useCallback(async () => {
    const number = (newest.current += 1);
    setKnown((before) => ({ ...(before.question === question ? before : nothingYet), question, asking: true }));
    // Of two equal questions at once the client asks one, whose answer may not know what was done since: one at a time.
    let askedAtMs = 0;
    const answer = before.current.then(() => {
      askedAtMs = performance.now();
      return number === newest.current ? client.query(query, JSON.parse(question)).toPromise() : null;
    });
    before.current = answer;
    const told = await answer;
    if (told && number === newest.current) setKnown((known) => answered(known, { ...told, askedAtMs }));
  }, [client, query, question]);
  useEffect(() => void ask(), [ask]);
  const heard = useHeard(client, follow, ask, settles ? settleMs : null);
  useAskForMissing(known, ask);
  const liveState = useSyncExternalStore(live.watch, () => live.state);
  useAskWhenStreamIsBack(liveState, ask);
  const shown = known.question === question ? known : { ...nothingYet };
  return { ...shown, heard, liveState, since: live.since, ask };
}

/** While a part of the answer is missing, or all of it, it is asked for again by itself. */
function useAskForMissing({ error, failure, asking }: Known<unknown>, ask: () => Promise<void>): void {
  const isLacking = (error !== null || failure !== null) && !asking;
  useEffect(() => {
    if (!isLacking) return;
    const timer = setTimeout(() => void ask(), askForMissingMs);
    return () => clearTimeout(timer);
  }, [isLacking, ask]);
}

interface Answer<T> {
  data?: T | null;
  error?: CombinedError | null;
  askedAtMs: number;
}

function answered<T>(before: Known<T>, { data = null, error = null, askedAtMs }: Answer<T>): Known<T> {
  const isAnswer = data !== null && Object.values(data as object).some((field) => field !== null);
  if (error && !isAnswer) return { ...before, asking: false, failure: whyNoAnswer(error) };
  return { ...before, data, error, failure: null, asOf: new Date(), askedAtMs, asking: false };
}

/** Counts changes as they are heard, and asks in good time. */
function useHeard(
  client: Graph['client'],
  follow: readonly Followed[],
  ask: () => Promise<void>,
  settleMs: number | null,
): number {
  const [heard, setHeard] = useState(0);
  const pace = usePace(ask, settleMs);
  const open = useRef(new Map<string, { followed: Followed; leave(): void }>());
  useEffect(() => {
    for (const followed of follow) {
      const name = JSON.stringify([followed.name, followed.variables]);
      const known = open.current.get(name);
      if (known) known.followed = followed;
      else
        open.current.set(
          name,
          begin(client, followed, () => {
            setHeard((before) => before + 1);
            pace.current?.heard();
          }),
        );
    }
  });
  // What is followed stays followed until the page is left: one that came and went would pause the others.
  useEffect(() => {
    const begun = open.current;
    return () => {
      for (const { leave } of begun.values()) leave();
      begun.clear();
    };
  }, [client]);
  return heard;
}

/** Paces a question; what changed while nobody looked is asked for when somebody does. */
function usePace(ask: () => Promise<void>, settleMs: number | null) {
  const pace = useRef<Pace>(null);
  useEffect(() => {
    let isBehind = false;
    const askIfSeen = async (): Promise<void> => {
      isBehind = document.hidden;
      if (!isBehind) await ask();
    };
    const look = (): void => {
      if (isBehind && !document.hidden) pace.current?.heard();
    };
    const paced = (pace.current = new Pace(askIfSeen, { ...paceOfAsking, settleMs }));
    document.addEventListener('visibilitychange', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      paced.stop();
    };
  }, [ask, settleMs]);
  return pace;
}

function begin(client: Graph['client'], followed: Followed, heard: () => void) {
  const one = { followed, leave: () => {} };
  const { unsubscribe } = client.subscription(followed.document, followed.variables).subscribe(({ data }) => {
    if (!data) return;
    one.followed.tell?.(data as never);
    heard();
  });
  one.leave = unsubscribe;
  return one;
}
