import type { TadaDocumentNode } from 'gql.tada';
import { useRef, useState } from 'react';
import { useClient } from 'urql';
import { newKey } from '../graph/new-key.ts';
import { whyNoAnswer } from '../graph/missing-parts.ts';

/** Something that was asked for and not done, and what to do about it. */
export interface Refusal {
  message: string;
  nextStep?: string | null;
  path?: readonly string[];
}

interface Act<Input, Payload> {
  isActing: boolean;
  /** Why the last try was not done; empty when it was, or none was made. */
  refusals: readonly Refusal[];
  /** Asks for it once at a time; null when it was not done. */
  act(input: Input): Promise<Payload | null>;
}

type Unkeyed<Input> = Omit<Input, 'idempotencyKey'>;

/**
 * Asks the platform to do something. The same input sent again after the answer was lost carries the same key, so that
 * it has one effect; `isKeyed` is false for what takes none. `payloadOf` picks the mutation's payload from its data.
 */
export function useAct<Data, Input extends object, Payload extends { userErrors: readonly Refusal[] }>(
  mutation: TadaDocumentNode<Data, { input: Input }>,
  payloadOf: (data: Data) => Payload,
  isKeyed = true,
): Act<Unkeyed<Input>, Payload> {
  const client = useClient();
  const [isActing, setActing] = useState(false);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const unanswered = useRef<{ input: string; key: string } | null>(null);
  const act = async (input: Unkeyed<Input>): Promise<Payload | null> => {
    if (isActing) return null;
    setActing(true);
    const text = JSON.stringify(input);
    const key = unanswered.current?.input === text ? unanswered.current.key : newKey();
    unanswered.current = { input: text, key };
    const sent = (isKeyed ? { ...input, idempotencyKey: key } : input) as Input;
    const { data, error } = await client.mutation(mutation, { input: sent }).toPromise();
    setActing(false);
    if (!data) {
      setRefusals([{ message: error ? whyNoAnswer(error) : '' }]);
      return null;
    }
    unanswered.current = null;
    const payload = payloadOf(data);
    setRefusals(payload.userErrors);
    return payload.userErrors.length ? null : payload;
  };
  return { isActing, refusals, act };
}
