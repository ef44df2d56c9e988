// When a review is stuck: one sentence per reason, asked of a row and of the rows of a list alike.
import type { ReviewStage } from '@landfall/law';
import { portsByDay } from '@landfall/law/shared/day-at-port';
import type { FilterQuery } from '@mikro-orm/core';
import { ReviewStuckReason } from './queue.enums.js';
import type { ReviewRow } from '../review/review.table.js';

const answerMs = 5 * 60_000;

interface Sentence {
  status: readonly ReviewStage[];
  /** One of these holds besides. */
  and: (now: Date) => readonly Condition[];
}
type Asked = { $in: readonly string[] } | { $ne: unknown } | { $lt: Date | string };
type Condition = { readonly [field in keyof ReviewRow]?: Asked };

const sentences: Record<ReviewStuckReason, Sentence> = {
  DECISION_NOT_APPLIED: { status: ['OPEN', 'CLAIMED'], and: () => [{ notApplied: { $ne: [] } }] },
  // what is waited for is overdue when its last day is over at the port, or is told to be: a sandbox has clocks of its own
  DOCUMENT_OVERDUE: {
    status: ['WAITING'],
    and: (now) => [
      ...[...portsByDay(now)].map(([today, ports]) => ({ port: { $in: ports }, dueOn: { $lt: today } })),
      { overdueAt: { $ne: null } },
    ],
  },
  NO_OUTCOME: {
    status: ['DECIDED'],
    and: (now) => [{ entryStatus: { $ne: 'PAYMENT_DUE' }, decidedAt: { $lt: new Date(now.getTime() - answerMs) } }],
  },
};

/** Why a review does not get on; null when it does. */
export function stuckReason(review: ReviewRow, now: Date): ReviewStuckReason | null {
  const isStuck = ({ status, and }: Sentence): boolean =>
    status.includes(review.status) && and(now).some((condition) => meets(review, condition));
  return reasons.find((reason) => isStuck(sentences[reason])) ?? null;
}

const reasons = Object.values(ReviewStuckReason);

/** The reviews for which `stuckReason` names one. */
export const areStuck = (now: Date): FilterQuery<ReviewRow> => ({
  $or: Object.values(sentences).map(({ status, and }) => ({
    status: { $in: [...status] },
    $or: and(now) as FilterQuery<ReviewRow>[],
  })),
});

const meets = (review: ReviewRow, condition: Condition): boolean =>
  Object.entries(condition).every(([field, asked]) => holds(review[field as keyof ReviewRow], asked));

/** As Postgres would say: what is not known is before nothing. */
function holds(value: unknown, asked: Asked): boolean {
  if ('$in' in asked) return asked.$in.some((one) => one === value);
  if ('$ne' in asked) return JSON.stringify(value) !== JSON.stringify(asked.$ne);
  return value !== null && value !== undefined && value < asked.$lt;
}
