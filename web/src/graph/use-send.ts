import { useCallback, useRef, useState } from 'react';
import type { AnyVariables, DocumentInput } from 'urql';
import { whyNoAnswer } from './missing-parts.ts';
import { newKey } from './new-key.ts';
import type { Graph } from './open-graph.ts';

/** What came of a mutation: what the platform answered, or why it is not known to be done. */
export type Sent<T> = { is: 'ANSWERED'; data: T } | { is: 'FAILED'; says: string };

interface Sending<I, T> {
  /** True while an answer is waited for. */
  isSending: boolean;
  send(input: I): Promise<Sent<T>>;
}

/**
 * A mutation that is done once, however often it is pressed or sent: the same input goes out under the same key until
 * the platform has answered it. `isKeyed` is false for what takes no key.
 */
export function useSend<I extends object, T>(
  { client }: Graph,
  mutation: DocumentInput<T>,
  isKeyed = true,
): Sending<I, T> {
  const [isSending, setSending] = useState(false);
  const unanswered = useRef(new Map<string, string>());
  const busy = useRef<Promise<Sent<T>> | null>(null);
  const send = useCallback(
    (input: I): Promise<Sent<T>> => {
      if (busy.current) return busy.current;
      const intent = JSON.stringify(input);
      const idempotencyKey = unanswered.current.get(intent) ?? newKey();
      unanswered.current.set(intent, idempotencyKey);
      setSending(true);
      const keyed = isKeyed ? { ...input, idempotencyKey } : input;
      busy.current = ask(client, mutation, { input: keyed }).then((sent) => {
        if (sent.is === 'ANSWERED') unanswered.current.delete(intent);
        busy.current = null;
        setSending(false);
        return sent;
      });
      return busy.current;
    },
    [client, mutation, isKeyed],
  );
  return { isSending, send };
}

async function ask<T>(client: Graph['client'], mutation: DocumentInput<T>, variables: AnyVariables) {
  const { data, error } = await client.mutation<T>(mutation, variables).toPromise();
  if (data && !error) return { is: 'ANSWERED', data } as const;
  return { is: 'FAILED', says: whyNoAnswer(error!) } as const;
}
