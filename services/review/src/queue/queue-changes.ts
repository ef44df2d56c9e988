import { atPlaces, type Context } from '@landfall/service-kit';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { changeAt } from './queue-change.js';
import { QueueChange } from './queue-change.type.js';

@Resolver()
export class QueueChangesByCursor {
  @Query(() => [QueueChange], {
    nullable: 'itemsAndList',
    description:
      'Up to 100 changes in the queue, in the order of the cursors asked, each as `queueChange` tells it; null in the place of what is not at a port of the caller’s.',
  })
  queueChanges(
    @Arg('cursors', () => [ID], { description: 'The places of the changes, up to 100.' }) cursors: string[],
    @Ctx() context: Context,
  ): Promise<QueueChange | null>[] {
    return atPlaces(cursors, (cursor) => changeAt(cursor, context));
  }
}
