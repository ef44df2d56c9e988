import type { Context } from '@landfall/service-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Account } from '../account/account.type.js';
import { loadParticipation, loadPaymentMeans } from './load-standing.js';
import { knownStanding } from './known-standing.js';
import { StandingFact, toStandingFacts } from './standing-fact.type.js';
import { AbiParticipation, PaymentMeans, toParticipation, toPaymentMeans } from './standing.type.js';

@Resolver(() => Account)
export class AccountStanding {
  @FieldResolver(() => AbiParticipation, {
    nullable: true,
    description: 'Standing in the Automated Broker Interface; null when it never took part.',
  })
  async abi(@Root() { id }: Account, @Ctx() context: Context): Promise<AbiParticipation | null> {
    const row = await loadParticipation(context, id);
    return row && toParticipation(row, context.caller);
  }

  @FieldResolver(() => PaymentMeans, {
    nullable: true,
    description: 'How it may pay; null to brokers who look at a client, and when nothing is arranged.',
  })
  async paymentMeans(@Root() { id }: Account, @Ctx() context: Context): Promise<PaymentMeans | null> {
    const row = await loadPaymentMeans(context, id);
    return row && toPaymentMeans(row, context.caller);
  }

  @FieldResolver(() => [StandingFact], {
    description:
      'All that is known of how it stands, over and ahead too; none to brokers who look at a client. For its people, Customs and administrators.',
  })
  async standing(@Root() { id }: Account, @Ctx() { em, caller }: Context): Promise<StandingFact[]> {
    return toStandingFacts(await knownStanding(em, id), caller);
  }
}
