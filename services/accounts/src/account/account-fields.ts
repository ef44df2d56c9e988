import type { Context } from '@landfall/service-kit';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { AbiParticipation, Account, PaymentMeans, toParticipation, toPaymentMeans } from './account.type.js';
import { ActivityFilter } from '../activity/activity-filter.input.js';
import { ActivityConnection } from '../activity/activity.type.js';
import { activityOfAccount } from '../activity/list-activity.js';
import { listMandates } from '../mandate/list-mandates.js';
import { loadParticipation, loadPaymentMeans } from './load-accounts.js';
import { MandateConnection } from '../mandate/mandate.type.js';

const first = () => Arg('first', () => Int, { description: 'How many rows, 1 to 100.' });
const after = () => Arg('after', () => String, { nullable: true, description: 'The cursor after which to go on.' });

@Resolver(() => Account)
export class AccountFields {
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

  @FieldResolver(() => MandateConnection, {
    description: 'Mandates it gave to brokers, of which the caller is one side.',
  })
  mandatesGiven(
    @Root() { id }: Account,
    @first() size: number,
    @after() cursor: string | null,
    @Ctx() context: Context,
  ): Promise<MandateConnection> {
    return listMandates(context, 'clientAccountId', id, { first: size, after: cursor });
  }

  @FieldResolver(() => MandateConnection, {
    description: 'Mandates that clients gave it, of which the caller is one side.',
  })
  mandatesReceived(
    @Root() { id }: Account,
    @first() size: number,
    @after() cursor: string | null,
    @Ctx() context: Context,
  ): Promise<MandateConnection> {
    return listMandates(context, 'brokerAccountId', id, { first: size, after: cursor });
  }

  // Nullable as `Entry.activity` is: of two types in one selection, a field may not differ in that.
  @FieldResolver(() => ActivityConnection, {
    nullable: true,
    description: 'Its permanent activity log, newest first, as far as the caller may read it.',
  })
  activity(
    @Root() { id }: Account,
    @first() size: number,
    @after() cursor: string | null,
    @Arg('filter', () => ActivityFilter, { nullable: true, description: 'Which rows; all when absent.' })
    filter: ActivityFilter | null,
    @Ctx() context: Context,
  ): Promise<ActivityConnection> {
    return activityOfAccount(context, id, { first: size, after: cursor }, filter);
  }
}
