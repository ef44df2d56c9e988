import { durationMs, Temporal } from '@landfall/rule';
import { claimIsWorkedOn } from '@landfall/law/examination/claim';
import type { ReviewRow } from '../review/review.table.js';

/** A claim on which nothing was done for so long goes back to the queue. */
export const idleMs = (at: Date): number =>
  durationMs(claimIsWorkedOn, Temporal.Instant.fromEpochMilliseconds(at.getTime()));

/** When a claim goes back unless its holder does something; null when nobody holds the review. */
export const idleReturnsAt = ({ claimSeenAt }: Pick<ReviewRow, 'claimSeenAt'>): Date | null =>
  claimSeenAt ? new Date(claimSeenAt.getTime() + idleMs(claimSeenAt)) : null;
