import { newId } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { ReviewRow } from '../review/review.table.js';
import { noteIn } from './note-in-thread.js';
import { MessageTable, type MessageRow } from './message.table.js';

/** What the filer reads of a decision: a message of Customs, which answers what waits and opens a closed thread. */
export function saidWithDecision(
  em: SqlEntityManager,
  review: ReviewRow,
  decision: { id: string; decidedBy: string; decidedAt: Date },
  text: string,
): MessageRow {
  const { id: reviewId, entryId } = review;
  const said = { text, side: 'CUSTOMS', decisionId: decision.id } as const;
  const by = { writtenBy: decision.decidedBy, writtenAt: decision.decidedAt };
  const row = em.create(MessageTable, { id: newId('msg'), reviewId, entryId, ...said, ...by });
  noteIn(review, row);
  return row;
}
