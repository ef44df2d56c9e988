import type { Context } from '@landfall/service-kit';
import { Ctx, FieldResolver, Query, Resolver } from 'type-graphql';
import { Account } from './account.type.js';
import { loadAccount } from './load-accounts.js';
import { loadViewer } from './load-viewer.js';
import { Viewer } from './viewer.type.js';

@Resolver(() => Viewer)
export class ViewerQuery {
  @Query(() => Viewer, { nullable: true, description: 'Who asks; null when nobody is signed in.' })
  viewer(@Ctx() { caller, em }: Context): Promise<Viewer | null> {
    return loadViewer(em, caller);
  }

  @FieldResolver(() => Account, { nullable: true, description: 'The account acted for; null for Customs.' })
  async account(@Ctx() context: Context): Promise<Account | null> {
    const { accountId } = context.caller;
    return accountId === null ? null : loadAccount(context, accountId);
  }
}
