import { feedTypes, readFeed, type Context, type Feed } from '@landfall/service-kit';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';

const DocumentsFeed = feedTypes('documents');

@Resolver()
export class DocumentsFeedQuery {
  @Query(() => DocumentsFeed, { description: 'What happened in documents that the caller may see, oldest first.' })
  async documentsFeed(
    @Arg('first', () => Int, { description: 'How many events, 1 to 500.' }) first: number,
    @Ctx() context: Context,
    @Arg('after', () => String, { nullable: true, description: 'The `cursor` of the page before.' })
    after?: string | null,
  ): Promise<Feed> {
    return readFeed(context, after, first);
  }
}
