import type { Context } from '@landfall/service-kit';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Account } from '../account/account.type.js';
import { ActivityFilter } from './activity-filter.input.js';
import { ActivityConnection } from './activity.type.js';
import { activityOfAccount } from './list-activity.js';

@Resolver(() => Account)
export class AccountActivity {
  // Nullable as `Entry.activity` is: of two types in one selection, a field may not differ in that.
  @FieldResolver(() => ActivityConnection, {
    nullable: true,
    description: 'Its permanent activity log, newest first, as far as the caller may read it.',
  })
  activity(
    @Root() { id }: Account,
    @Arg('first', () => Int, { description: 'How many rows, 1 to 100.' }) size: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor after which to go on.' })
    cursor: string | null,
    @Arg('filter', () => ActivityFilter, { nullable: true, description: 'Which rows; all when absent.' })
    filter: ActivityFilter | null,
    @Ctx() context: Context,
  ): Promise<ActivityConnection> {
    return activityOfAccount(context, id, { first: size, after: cursor }, filter);
  }
}
