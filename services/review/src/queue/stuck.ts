// When a review is stuck. One sentence per reason, said twice: of a row, and of the rows of a list.
import { isOver, Temporal } from '@landfall/rule';
import { portsByDay, zoneOfPort } from '@landfall/law/shared/day-at-port';
import type { FilterQuery } from '@mikro-orm/core';
import { ReviewStuckReason } from './queue.enums.js';
import type { ReviewRow } from '../review/review.table.js';

const answerMs = 5 * 60_000;
const lastAnswerDue = (now: Date): Date => new Date(now.getTime() - answerMs);

/** Why a review does not get on; null when it does. */
export function stuckReason(review: ReviewRow, now: Date): ReviewStuckReason | null {
  const { status, notApplied, decidedAt, entryStatus } = review;
  if (['OPEN', 'CLAIMED'].includes(status) && notApplied.length > 0) return ReviewStuckReason.DECISION_NOT_APPLIED;
  if (status === 'WAITING' && isOverdue(review, now)) return ReviewStuckReason.DOCUMENT_OVERDUE;
  const isSilent = status === 'DECIDED' && entryStatus !== 'PAYMENT_DUE' && decidedAt && decidedAt < lastAnswerDue(now);
  return isSilent ? ReviewStuckReason.NO_OUTCOME : null;
}

/** The reviews for which `stuckReason` names one. */
export const areStuck = (now: Date): FilterQuery<ReviewRow> => ({
  $or: [
    { status: { $in: ['OPEN', 'CLAIMED'] }, notApplied: { $ne: [] } },
    { status: 'WAITING', $or: areOverdue(now) },
    { status: 'DECIDED', entryStatus: { $ne: 'PAYMENT_DUE' }, decidedAt: { $lt: lastAnswerDue(now) } },
  ],
});

/** What is waited for is overdue when its last day is over at the port. */
const isOverdue = ({ dueOn, port }: ReviewRow, now: Date): boolean =>
  typeof dueOn === 'string' &&
  isOver(Temporal.PlainDate.from(dueOn), zoneOfPort(port), Temporal.Instant.fromEpochMilliseconds(now.getTime()));

const areOverdue = (now: Date): FilterQuery<ReviewRow>[] =>
  [...portsByDay(now)].map(([today, ports]) => ({ port: { $in: [...ports] }, dueOn: { $lt: today } }));
