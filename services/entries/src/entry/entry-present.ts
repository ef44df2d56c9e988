import type { Context } from '@landfall/service-kit';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { EntryChange, toPresent } from './entry-change.type.js';
import { entryWithId } from './load-entries.js';

@Resolver()
export class EntryPresentQuery {
  @Query(() => EntryChange, {
    nullable: true,
    description:
      'The entry as it stands, told as a change of type `entry.present`, as `entryChanged(withPresent: true)` begins; null when there is no such entry, or it is not yours to see.',
  })
  async entryPresent(
    @Arg('entryId', () => ID, { description: 'Id of the entry.' }) entryId: string,
    @Arg('cursor', () => ID, { description: 'The place that it is told at.' }) cursor: string,
    @Ctx() context: Context,
  ): Promise<EntryChange | null> {
    const entry = await entryWithId(entryId, context);
    return entry && toPresent(entry, cursor, context.now());
  }
}
