import { LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { ReviewTable, type ReviewRow } from './review.table.js';

/** The review of an entry, locked until the transaction ends; null when the entry has not come to the queue. */
export const lockedReviewOf = (em: SqlEntityManager, entryId: string): Promise<ReviewRow | null> =>
  em.findOne(ReviewTable, { entryId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
