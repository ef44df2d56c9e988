// When a review is stuck. One sentence per reason, said twice: of a row, and of the rows of a list.
import type { FilterQuery } from '@mikro-orm/core';
import { latestDay } from '@landfall/law/examination/decision';
import { ReviewStuckReason } from './queue.enums.js';
import type { ReviewRow } from './review.table.js';

const answerMs = 5 * 60_000;
const lastAnswerDue = (now: Date): Date => new Date(now.getTime() - answerMs);

/** Why a review does not get on; null when it does. */
export function stuckReason(review: ReviewRow, now: Date): ReviewStuckReason | null {
  const { status, notApplied, dueOn, decidedAt, entryStatus } = review;
  if (['OPEN', 'CLAIMED'].includes(status) && notApplied.length > 0) return ReviewStuckReason.DECISION_NOT_APPLIED;
  if (status === 'WAITING' && dueOn && dueOn < latestDay(now).toString()) return ReviewStuckReason.DOCUMENT_OVERDUE;
  const isSilent = status === 'DECIDED' && entryStatus !== 'PAYMENT_DUE' && decidedAt && decidedAt < lastAnswerDue(now);
  return isSilent ? ReviewStuckReason.NO_OUTCOME : null;
}

/** The reviews for which `stuckReason` names one. */
export const areStuck = (now: Date): FilterQuery<ReviewRow> => ({
  $or: [
    { status: { $in: ['OPEN', 'CLAIMED'] }, notApplied: { $ne: [] } },
    { status: 'WAITING', dueOn: { $lt: latestDay(now).toString() } },
    { status: 'DECIDED', entryStatus: { $ne: 'PAYMENT_DUE' }, decidedAt: { $lt: lastAnswerDue(now) } },
  ],
});
