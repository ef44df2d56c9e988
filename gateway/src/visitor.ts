import { newId, type Caller } from '@landfall/service-kit';
import type { Share } from './limits/share-fairly.js';

/** Who asks, from where, under which id. */
export interface Visitor {
  caller: Caller;
  /** Under whose name use is counted. */
  share: Share;
  requestId: string;
  traceparent: string | null;
  /** When the first byte of a request was there; absent of whoever asks over an open socket. */
  receivedAt?: Date;
  /** Milliseconds since the epoch when the access token or session ends; null for anonymous callers. */
  expiresAt: number | null;
  /** The browser's session, for those who act by one. */
  sessionId: string | null;
}

export const newRequestId = (): string => newId('req');
