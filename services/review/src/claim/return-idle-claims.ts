import { change, done, refused, systemCaller, type Context, type RunningService } from '@landfall/service-kit';
import { LockMode } from '@mikro-orm/core';
import { KeepReviewPayload } from './keep-review.input.js';
import { idleMs } from './idle.js';
import { reviewReturned } from '../review/review-events.js';
import { reviewPayload } from '../review/review-payload.js';
import { putBack } from '../review/review-status.js';
import { ReviewTable } from '../review/review.table.js';

const everyMs = 30_000;
const operation = { name: 'returnIdleClaim', payload: KeepReviewPayload };

/** Puts back every claim on which nothing was done for too long. Answers with how many it put back. */
export async function returnIdleClaims(context: Context, at: Date): Promise<number> {
  const since = { $lt: new Date(at.getTime() - idleMs(at)) };
  const idle = await context.em.fork().find(ReviewTable, { status: 'CLAIMED', claimSeenAt: since }, { fields: ['id'] });
  let returned = 0;
  for (const { id } of idle) if (await returnIfIdle(context, id, since)) returned += 1;
  return returned;
}

/** Looked at again under its lock: its holder may have come back, and another process may have been first. */
async function returnIfIdle(context: Context, id: string, since: { $lt: Date }): Promise<boolean> {
  let isReturned = false;
  await change(operation, { id }, context, async ({ em, caller }) => {
    const where = { id, status: 'CLAIMED', claimSeenAt: since } as const;
    const review = await em.findOne(ReviewTable, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
    isReturned = review !== null;
    if (!review) return refused(Object.assign(new KeepReviewPayload(), { review: null, userErrors: [] }));
    putBack(review, 'IDLE');
    return done(reviewPayload(KeepReviewPayload, review, caller), review.id, reviewReturned(review, 'IDLE'));
  });
  return isReturned;
}

/** Looks for idle claims every half minute, until the returned function is called. */
export function keepClaimsMoving(service: RunningService): () => Promise<void> {
  const context = (): Context => service.contextFor(systemCaller('review'));
  let looking: Promise<unknown> = Promise.resolve();
  const look = (): void => {
    looking = returnIdleClaims(context(), new Date()).catch((error: unknown) =>
      service.log.warn({ err: error }, 'idle claims were not returned'),
    );
  };
  const timer = setInterval(look, everyMs).unref();
  return async () => {
    clearInterval(timer);
    await looking;
  };
}
