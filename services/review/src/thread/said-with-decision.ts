import { newId } from '@landfall/service-kit';
import type { ReviewChange } from '../review/review-status.js';
import type { ReviewRow } from '../review/review.table.js';
import type { MessageRow } from './message.table.js';
import { noted } from './note-in-thread.js';

/** What the filer reads of a decision: a message of Customs, which answers what waits and opens a closed thread. */
export function saidWithDecision(
  review: ReviewRow,
  decision: { id: string; decidedBy: string; decidedAt: Date },
  text: string,
): { message: MessageRow; review: ReviewChange } {
  const { id: reviewId, entryId } = review;
  const said = { text, side: 'CUSTOMS', decisionId: decision.id, accountId: null } as const;
  const by = { writtenBy: decision.decidedBy, writtenAt: decision.decidedAt };
  const message = { id: newId('msg'), reviewId, entryId, ...said, ...by };
  return { message, review: noted(review, message) };
}
