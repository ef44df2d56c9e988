import { feedEventType, type Context, type FeedEvent } from '@landfall/service-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { entryNamedIn } from './entry-change.type.js';
import { Entry } from './entry.type.js';
import { entryWithId } from './load-entries.js';

export const EntriesFeedEvent = feedEventType('entries');

/** Where an event leads. */
@Resolver(() => EntriesFeedEvent)
export class EntriesFeedEventFields {
  @FieldResolver(() => Entry, {
    nullable: true,
    description:
      'The entry that it is about, as it stands now, with your own reference of it; null for a filing that was refused, a payment for several entries, and what is not yours to see any more.',
  })
  entry(@Root() { data }: FeedEvent, @Ctx() context: Context): Promise<Entry | null> | null {
    const entryId = entryNamedIn(data);
    return entryId === null ? null : entryWithId(entryId, context);
  }
}
