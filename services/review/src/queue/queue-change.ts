import type { Context } from '@landfall/service-kit';
import { GraphQLError } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { loadReview } from '../review/load-review.js';
import { QueueChange, toQueueChange } from './queue-change.type.js';
import { Review } from '../review/review.type.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The change behind an event's id, as the caller may see it. */
export async function loadQueueChange(id: string, context: Context): Promise<QueueChange | null> {
  if (!uuid.test(id)) return null;
  const [row] = await context.em.execute<{ position: string | null }[]>('select position from event where id = ?', [
    id,
  ]);
  const event = row?.position ? await context.events.at(Number(row.position)) : null;
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
export async function changeAt(cursor: string, context: Context): Promise<QueueChange | null> {
  const position = context.cursors.open(cursor);
  const event = position === null ? null : await context.events.at(position);
  if (event) return toQueueChange(event, context);
  throw new GraphQLError('`cursor` is not the place of a change in the queue.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
