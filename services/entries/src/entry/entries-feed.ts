import { feedTypes, readFeed, type Context, type Feed } from '@landfall/service-kit';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';

const EntriesFeed = feedTypes('entries');

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
