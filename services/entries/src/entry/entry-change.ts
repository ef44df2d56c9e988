import type { Context } from '@landfall/service-kit';
import { GraphQLError } from 'graphql';
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
export async function changeAt(cursor: string, context: Context): Promise<EntryChange | null> {
  const position = context.cursors.open(cursor);
  const event = position === null ? null : await context.events.at(position);
  if (event) return toEntryChange(event, context);
  throw new GraphQLError('`cursor` is not a place of the entries feed: use one that came with an event.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** A change by the id of its event, for references that other services hold. */
export async function entryChangeWithId({ id }: { id: string }, context: Context): Promise<EntryChange | null> {
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id)) return null;
  const [row] = await context.em.execute<{ position: string | null }[]>('select position from event where id = ?', [
    id,
  ]);
  const event = row?.position ? await context.events.at(Number(row.position)) : null;
  return event && toEntryChange(event, context);
}
