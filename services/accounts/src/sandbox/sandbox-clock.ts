import { as, type Context } from '@landfall/service-kit';
import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { actsForAnAccount } from '../access.js';
import { SandboxClockTable } from './sandbox-clock.table.js';

const dayMs = 86_400_000;

@ObjectType({ description: 'The clock by which the deadlines of your account run.', simpleResolvers: true })
export class SandboxClock {
  @Field(() => Int, { description: 'How many days it is ahead; 0 where it is right.' })
  daysAhead!: number;

  @Field(() => Date, { description: 'What time it is by it.' })
  now!: Date;
}

@Resolver()
export class SandboxClockQuery {
  @Query(() => SandboxClock, {
    nullable: true,
    description:
      'The clock of your account, which `setSandboxClock` sets; null where there is no sandbox, and to who acts for no account of the trade.',
  })
  async sandboxClock(@Ctx() { caller, em, now, settings }: Context): Promise<SandboxClock | null> {
    if (!settings.SANDBOX || !actsForAnAccount(caller)) return null;
    const row = await em.findOne(SandboxClockTable, { accountId: caller.accountId! });
    const daysAhead = row?.daysAhead ?? 0;
    return as(SandboxClock, { daysAhead, now: new Date(now().getTime() + daysAhead * dayMs) });
  }
}
