import type { ReviewChange } from '../review/review-status.js';
import type { ReviewRow } from '../review/review.table.js';
import type { MessageRow } from './message.table.js';

/** A filer's message waits for an answer since the first of them; one of Customs answers it, and opens the thread. */
export const noted = (
  { unansweredSince }: ReviewRow,
  { side, writtenAt }: Pick<MessageRow, 'side' | 'writtenAt'>,
): ReviewChange =>
  side === 'FILER'
    ? { unansweredSince: unansweredSince ?? writtenAt }
    : { unansweredSince: null, threadClosedAt: null, threadClosedReason: null };
