import { latestDay } from '@landfall/law/shared/day-at-port';
import type { Context } from '@landfall/service-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Account } from '../account/account.type.js';
import { loadAccount } from '../account/load-accounts.js';
import { Mandate } from './mandate.type.js';

@Resolver(() => Mandate)
export class MandateSides {
  @FieldResolver(() => Boolean, { description: 'Whether it holds today at every port.' })
  stands(@Root() { givenOn, endsOn, endedOn }: Mandate, @Ctx() { now }: Context): boolean {
    const today = latestDay(now()).toString();
    return endedOn === null && givenOn <= today && (endsOn === null || endsOn > today);
  }

  @FieldResolver(() => Account, {
    nullable: true,
    description: 'The account that gave it; null where the caller may not see that account.',
  })
  client(@Root() { clientAccountId }: Mandate, @Ctx() context: Context): Promise<Account | null> {
    return loadAccount(context, clientAccountId);
  }

  @FieldResolver(() => Account, {
    nullable: true,
    description: 'The broker’s account; null where the caller may not see that account.',
  })
  broker(@Root() { brokerAccountId }: Mandate, @Ctx() context: Context): Promise<Account | null> {
    return loadAccount(context, brokerAccountId);
  }
}
