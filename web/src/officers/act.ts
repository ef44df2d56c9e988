import { useCallback, useRef, useState } from 'react';
import type { AnyVariables, CombinedError, DocumentInput } from 'urql';
import { whyNoAnswer } from '../graph/missing-parts.ts';
import { newKey } from '../graph/new-key.ts';
import type { Graph } from '../graph/open-graph.ts';

/** What came of an act: what the platform answered, or why it is not known to be done. */
export type Acted<T> = { is: 'ANSWERED'; data: T } | { is: 'FAILED'; says: string; sessionEnded: boolean };

export interface Act<I, T> {
  /** True while an answer is waited for. */
  acting: boolean;
  act(input: I): Promise<Acted<T>>;
}

/**
 * A mutation that is done once, however often it is pressed or sent: the same input goes out under the same key until
 * the platform has answered it.
 */
export function useAct<I extends object, T>({ client }: Graph, mutation: DocumentInput<T>): Act<I, T> {
  const [acting, setActing] = useState(false);
  const unanswered = useRef(new Map<string, string>());
  const busy = useRef<Promise<Acted<T>> | null>(null);
  const act = useCallback(
    (input: I): Promise<Acted<T>> => {
      if (busy.current) return busy.current;
      const intent = JSON.stringify(input);
      const idempotencyKey = unanswered.current.get(intent) ?? newKey();
      unanswered.current.set(intent, idempotencyKey);
      setActing(true);
      busy.current = send(client, mutation, { input: { ...input, idempotencyKey } }).then((acted) => {
        if (acted.is === 'ANSWERED') unanswered.current.delete(intent);
        busy.current = null;
        setActing(false);
        return acted;
      });
      return busy.current;
    },
    [client, mutation],
  );
  return { acting, act };
}

async function send<T>(client: Graph['client'], mutation: DocumentInput<T>, variables: AnyVariables) {
  const { data, error } = await client.mutation<T>(mutation, variables).toPromise();
  if (data && !error) return { is: 'ANSWERED', data } as const;
  return { is: 'FAILED', says: whyNoAnswer(error!), sessionEnded: endedSession(error) } as const;
}

/** Whether an answer says that the session is over: what was typed is kept until one has signed in again. */
export const endedSession = (error: CombinedError | null | undefined): boolean =>
  error?.graphQLErrors.some(({ extensions }) => extensions['code'] === 'UNAUTHENTICATED') ?? false;
