import { feedEventType, feedTypes, readFeed, type Context, type Feed, type FeedEvent } from '@landfall/service-kit';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { entryNamedIn } from './entry-change.type.js';
import { Entry } from './entry.type.js';
import { entryWithId } from './load-entries.js';

const EntriesFeedEvent = feedEventType('entries');
const EntriesFeed = feedTypes('entries', EntriesFeedEvent);

@Resolver()
export class EntriesFeedQuery {
  @Query(() => EntriesFeed, { description: 'What happened to entries and filings, oldest first, of what you may see.' })
  entriesFeed(
    @Arg('after', () => String, {
      nullable: true,
      description: 'The `cursor` to read on from; from the beginning when left out.',
    })
    after: string | null,
    @Arg('first', () => Int, { description: 'How many, 1 to 500.' }) first: number,
    @Ctx() context: Context,
  ): Promise<Feed> {
    return readFeed(context, after, first);
  }
}

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
