import { eventAtCursor, eventWithId, type Context } from '@landfall/service-kit';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { EntryChange, toEntryChange } from './entry-change.type.js';

@Resolver()
export class EntryChangeQuery {
  @Query(() => EntryChange, {
    nullable: true,
    description:
      'The change at a place of the feed, as `entryChanged` would deliver it; null when it is not for this viewer.',
  })
  async entryChange(
    @Arg('cursor', () => ID, { description: 'A cursor of `entriesFeed` or `entryChanged`.' }) cursor: string,
    @Ctx() context: Context,
  ): Promise<EntryChange | null> {
    return changeAt(cursor, context);
  }
}

/** The change at a cursor, as the caller may see it. @throws when it is none */
export const changeAt = async (cursor: string, context: Context): Promise<EntryChange | null> =>
  toEntryChange(await eventAtCursor(cursor, context, notAPlace), context);

const notAPlace = 'This cursor is not a place of the entries feed: use one that came with an event.';

/** A change by the id of its event, for references that other services hold. */
export async function entryChangeWithId({ id }: { id: string }, context: Context): Promise<EntryChange | null> {
  const event = await eventWithId(id, context);
  return event && toEntryChange(event, context);
}
