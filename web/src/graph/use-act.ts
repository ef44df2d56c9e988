import type { TadaDocumentNode } from 'gql.tada';
import { useState } from 'react';
import type { Refusal } from './refusal.ts';
import { useGraph } from './use-graph.ts';
import { useSend } from './use-send.ts';

interface Act<Input, Payload> {
  isActing: boolean;
  /** Why the last try was not done; empty when it was, or none was made. */
  refusals: readonly Refusal[];
  /** Asks for it once at a time; null when it was not done. */
  act(input: Input): Promise<Payload | null>;
}

type Unkeyed<Input> = Omit<Input, 'idempotencyKey'>;

/**
 * Asks the platform to do something, once, and keeps why it was not done. `payloadOf` picks the mutation's payload from
 * its data; `isKeyed` is false for what takes no key.
 */
export function useAct<Data, Input extends object, Payload extends { userErrors: readonly Refusal[] }>(
  mutation: TadaDocumentNode<Data, { input: Input }>,
  payloadOf: (data: Data) => Payload,
  isKeyed = true,
): Act<Unkeyed<Input>, Payload> {
  const { send, isSending } = useSend<Unkeyed<Input>, Data>(useGraph(), mutation, isKeyed);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const act = async (input: Unkeyed<Input>): Promise<Payload | null> => {
    const sent = await send(input);
    if (sent.is === 'FAILED') {
      setRefusals([{ message: sent.says }]);
      return null;
    }
    const payload = payloadOf(sent.data);
    setRefusals(payload.userErrors);
    return payload.userErrors.length ? null : payload;
  };
  return { isActing: isSending, refusals, act };
}
