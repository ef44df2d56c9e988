import { eventAtCursor, eventWithId, type Context } from '@landfall/service-kit';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { loadReview } from '../review/load-review.js';
import { QueueChange, toQueueChange } from './queue-change.type.js';
import { Review } from '../review/review.type.js';

/** The change behind an event's id, as the caller may see it. */
export async function loadQueueChange(id: string, context: Context): Promise<QueueChange | null> {
  const event = await eventWithId(id, context);
  return event && toQueueChange(event, context);
}

@Resolver(() => QueueChange)
export class QueueChangeByCursor {
  @Query(() => QueueChange, {
    nullable: true,
    description:
      'One change in the queue, by its cursor; null when it is not at a port of the caller’s. `queueChanged` follows them.',
  })
  async queueChange(
    @Arg('cursor', () => ID, { description: 'The place of the change.' }) cursor: string,
    @Ctx() context: Context,
  ): Promise<QueueChange | null> {
    return changeAt(cursor, context);
  }

  @FieldResolver(() => Review, { nullable: true, description: 'The review as it stands now.' })
  async review(@Root() change: QueueChange, @Ctx() context: Context): Promise<Review | null> {
    return loadReview(change.reviewId, context);
  }
}

/** The change at a cursor, as the caller may see it. @throws when it is none */
export const changeAt = async (cursor: string, context: Context): Promise<QueueChange | null> =>
  toQueueChange(await eventAtCursor(cursor, context, notAPlace), context);

const notAPlace = 'This cursor is not the place of a change in the queue: use one that came with a change.';
