import { makeEvent, type NewEvent } from '@landfall/events';
import type { ReviewRow } from '../review/review.table.js';
import type { MessageRow } from './message.table.js';

const about = (review: ReviewRow) => ({ subject: review.id, partitionkey: review.entryId, ports: [review.port] });

/** Customs alone sees it; the parties learn it from the entry itself. The words are in no event. */
export const messageWritten = (review: ReviewRow, { id: messageId, side }: MessageRow): NewEvent =>
  makeEvent('message.written', { messageId, reviewId: review.id, entryId: review.entryId, side }, about(review));

export const threadClosed = (review: ReviewRow, reasonCode: string): NewEvent =>
  makeEvent('thread.closed', { reviewId: review.id, entryId: review.entryId, reasonCode }, about(review));
