import { atPlaces, type Context } from '@landfall/service-kit';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { changeAt } from './entry-change.js';
import { EntryChange } from './entry-change.type.js';

@Resolver()
export class EntryChangesQuery {
  @Query(() => [EntryChange], {
    nullable: 'itemsAndList',
    description:
      'The changes at up to 100 places of the feed, in the order asked, each as `entryChange` tells it; null in the place of what is not for this viewer.',
  })
  entryChanges(
    @Arg('cursors', () => [ID], { description: 'Cursors of `entriesFeed` or `entryChanged`, up to 100.' })
    cursors: string[],
    @Ctx() context: Context,
  ): Promise<EntryChange | null>[] {
    return atPlaces(cursors, (cursor) => changeAt(cursor, context));
  }
}
