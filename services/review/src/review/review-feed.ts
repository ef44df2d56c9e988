import { feedTypes, readFeed, type Context, type Feed } from '@landfall/service-kit';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';

const ReviewFeed = feedTypes('review');

@Resolver()
export class ReviewFeedQuery {
  @Query(() => ReviewFeed, {
    description: 'What happened in review at the caller’s ports, oldest first; for Customs only.',
  })
  async reviewFeed(
    @Arg('first', () => Int, { description: 'How many events, 1 to 500.' }) first: number,
    @Ctx() context: Context,
    @Arg('after', () => String, { nullable: true, description: 'The `cursor` of the page before.' })
    after?: string | null,
  ): Promise<Feed> {
    return readFeed(context, after, first);
  }
}
