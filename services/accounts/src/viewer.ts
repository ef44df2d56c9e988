import { isSignedIn, type Context } from '@landfall/service-kit';
import { Ctx, FieldResolver, Query, Resolver } from 'type-graphql';
import { Account } from './account.type.js';
import { loadAccount } from './load-accounts.js';
import { PersonTable } from './person.table.js';
import { toViewer, Viewer } from './viewer.type.js';

@Resolver(() => Viewer)
export class ViewerQuery {
  @Query(() => Viewer, { nullable: true, description: 'Who asks; null when nobody is signed in.' })
  async viewer(@Ctx() { caller, em }: Context): Promise<Viewer | null> {
    if (!isSignedIn(caller)) return null;
    const person = await em.findOne(PersonTable, { subject: caller.subject });
    return toViewer(caller, person?.displayName ?? null);
  }

  @FieldResolver(() => Account, { nullable: true, description: 'The account acted for; null for Customs.' })
  async account(@Ctx() context: Context): Promise<Account | null> {
    const { accountId } = context.caller;
    return accountId === null ? null : loadAccount(context, accountId);
  }
}
