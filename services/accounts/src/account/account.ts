import type { Context } from '@landfall/service-kit';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Account } from './account.type.js';
import { loadAccount } from './load-accounts.js';

@Resolver()
export class AccountById {
  @Query(() => Account, {
    nullable: true,
    description: 'An account by its id; null when it is not there or not yours to see.',
  })
  account(
    @Arg('id', () => ID, { description: 'The account’s id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<Account | null> {
    return loadAccount(context, id);
  }
}
