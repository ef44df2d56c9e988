import type { TadaDocumentNode } from 'gql.tada';
import { useState } from 'react';
import type { Refusal } from './refusal.ts';
import { useGraph } from './use-graph.ts';
import { useSend } from './use-send.ts';

interface Act<Input, Payload> {
  isActing: boolean;
  /** Why the last try was not done; empty when it was, or none was made. */
  refusals: readonly Refusal[];
  /** Asks for it once at a time; null when it was not done, which `refused` is told with the reasons. */
  act(input: Input, refused?: (refusals: readonly Refusal[]) => void): Promise<Payload | null>;
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
  const act: Act<Unkeyed<Input>, Payload>['act'] = async (input, refused) => {
    const sent = await send(input);
    const payload = sent.is === 'FAILED' ? null : payloadOf(sent.data);
    const why = sent.is === 'FAILED' ? [{ message: sent.says }] : payload!.userErrors;
    setRefusals(why);
    if (why.length === 0) return payload;
    refused?.(why);
    return null;
  };
  return { isActing: isSending, refusals, act };
}
