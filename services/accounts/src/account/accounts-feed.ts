import { feedTypes, readFeed, type Context, type Feed } from '@landfall/service-kit';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';

const AccountsFeed = feedTypes('accounts');

@Resolver()
export class AccountsFeedQuery {
  @Query(() => AccountsFeed, {
    description: 'What happened in accounts that the caller may see, oldest first, to be read on by cursor.',
  })
  accountsFeed(
    @Arg('first', () => Int, { description: 'How many events, 1 to 500.' }) size: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor after which to go on.' })
    cursor: string | null,
    @Ctx() context: Context,
  ): Promise<Feed> {
    return readFeed(context, cursor, size);
  }
}
