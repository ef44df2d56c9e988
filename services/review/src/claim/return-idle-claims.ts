import { act, acted, every, systemCaller, type Context, type RunningService } from '@landfall/service-kit';
import { LockMode } from '@mikro-orm/core';
import { idleMs } from './idle.js';
import { reviewReturned } from '../review/review-events.js';
import { putBack } from '../review/review-status.js';
import { ReviewTable } from '../review/review.table.js';

const everyMs = 30_000;

/** Puts back every claim on which nothing was done for too long. Answers with how many it put back. */
export async function returnIdleClaims(context: Context, at: Date): Promise<number> {
  const since = { $lt: new Date(at.getTime() - idleMs(at)) };
  const idle = await context.em.fork().find(ReviewTable, { status: 'CLAIMED', claimSeenAt: since }, { fields: ['id'] });
  let returned = 0;
  for (const { id } of idle) if (await returnIfIdle(context, id, since)) returned += 1;
  return returned;
}

/** Looked at again under its lock: its holder may have come back, and another process may have been first. */
const returnIfIdle = (context: Context, id: string, since: { $lt: Date }): Promise<boolean> =>
  act(context, async ({ em }) => {
    const where = { id, status: 'CLAIMED', claimSeenAt: since } as const;
    const review = await em.findOne(ReviewTable, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!review) return acted(false);
    Object.assign(review, putBack(review, 'IDLE'));
    return acted(true, reviewReturned(review, 'IDLE'));
  });

/** Looks for idle claims every half minute, until the returned function is called. */
export const keepClaimsMoving = ({ contextFor, log }: RunningService): (() => Promise<void>) =>
  every({ everyMs, onFault: (error) => log.warn({ err: error }, 'idle claims were not returned') }, () =>
    returnIdleClaims(contextFor(systemCaller('review')), new Date()),
  );
