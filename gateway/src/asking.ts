import type { Arrival, Caller } from '@landfall/service-kit';
import type { Share } from './limits/share-fairly.js';

/** One question on its way through the gateway: who asks, under which id, and how long it may take. */
export interface Asking {
  readonly caller: Caller;
  /** In whose turn, and at whose cost, a plan is made where there is none. */
  readonly share: Share;
  readonly requestId: string;
  /** W3C trace context of the client, handed on to services. */
  readonly traceparent: string | null;
  /** When it came, and by which way. */
  readonly arrival: Arrival;
  /** Milliseconds of `performance.now()` when the answer must be complete. */
  readonly answerBy: number;
}

/** A query is answered within 3 s; this leaves time to put the answer together and send it. */
const queryMs = 2_750;
/** A mutation is given longer, since cutting it off leaves its caller in doubt. */
const mutationMs = 8_500;

/** Who asks, when it came, and the browser's session for those who act by one. */
type Questioner = Pick<Asking, 'caller' | 'share' | 'traceparent'> & { receivedAt?: Date; sessionId: string | null };

export function asking(
  { caller, share, traceparent, receivedAt, sessionId }: Questioner,
  requestId: string,
  kind: 'query' | 'mutation',
): Asking {
  const answerBy = performance.now() + (kind === 'query' ? queryMs : mutationMs);
  const arrival = { at: receivedAt ?? new Date(), channel: sessionId ? 'PORTAL' : 'API' } as const;
  return { caller, share, requestId, traceparent, arrival, answerBy };
}
