import type { ReviewRow } from '../review/review.table.js';
import type { MessageRow } from './message.table.js';

/** A filer's message waits for an answer since the first of them; one of Customs answers it, and opens the thread. */
export function noteIn(review: ReviewRow, { side, writtenAt }: MessageRow): void {
  if (side === 'FILER') {
    review.unansweredSince ??= writtenAt;
    return;
  }
  review.unansweredSince = null;
  review.threadClosedAt = null;
  review.threadClosedReason = null;
}
