import type { Caller } from '@landfall/service-kit';

/** One question on its way through the gateway: who asks, under which id, and how long it may take. */
export interface Asking {
  readonly caller: Caller;
  readonly requestId: string;
  /** W3C trace context of the client, handed on to services. */
  readonly traceparent: string | null;
  /** Milliseconds of `performance.now()` when the answer must be complete. */
  readonly answerBy: number;
}

/** A query is answered within 3 s; this leaves time to put the answer together and send it. */
const queryMs = 2_750;
/** A mutation is given longer, since cutting it off leaves its caller in doubt. */
const mutationMs = 8_500;

export function asking(
  caller: Caller,
  requestId: string,
  traceparent: string | null,
  kind: 'query' | 'mutation',
): Asking {
  return { caller, requestId, traceparent, answerBy: performance.now() + (kind === 'query' ? queryMs : mutationMs) };
}
