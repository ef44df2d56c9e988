import type { Context } from '@landfall/service-kit';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Entry } from '../../entry/entry.type.js';
import { OnlinePaymentPartTable, OnlinePaymentTable } from './online-payment.table.js';
import { OnlinePayment } from './online-payment.type.js';
import { providerOf } from './provider-of.js';
import { toOnlinePayment } from './to-online-payment.js';

@Resolver(() => OnlinePayment)
export class OnlinePaymentQuery {
  @Query(() => OnlinePayment, { nullable: true, description: 'A payment online that your account makes; else null.' })
  async onlinePayment(
    @Arg('id', () => ID, { description: 'Its opaque id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<OnlinePayment | null> {
    return toOnlinePayment(await context.em.findOne(OnlinePaymentTable, { id }), context);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The page of the provider on which it is paid; null once it is settled or its time is over, and while the provider does not answer: then ask again.',
  })
  async payAt(
    @Root() { id, status, amountUsd, endsAt, covers }: OnlinePayment,
    @Ctx() context: Context,
  ): Promise<string | null> {
    if (status !== 'STARTED') return null;
    const returnTo = new URL(`/entries/${covers[0]!.entryReference}/pay?payment=${id}`, context.settings.PUBLIC_URL);
    const opened = providerOf(context)?.open({ id, amountUsd, endsAt, returnTo: returnTo.href });
    return (await opened?.catch(() => null)) ?? null;
  }
}

/** The payment online of an entry, for whoever paid. */
@Resolver(() => Entry)
export class OnlinePaymentOfEntry {
  @FieldResolver(() => OnlinePayment, {
    nullable: true,
    description:
      'The newest payment online that your account began for it; null to all others, and where there is none.',
  })
  async onlinePayment(@Root() { id }: Entry, @Ctx() context: Context): Promise<OnlinePayment | null> {
    const parts = await context.em.find(OnlinePaymentPartTable, { entryId: id });
    const ids = parts.map(({ onlinePaymentId }) => onlinePaymentId);
    const newest = { orderBy: { startedAt: 'desc' } } as const;
    return toOnlinePayment(await context.em.findOne(OnlinePaymentTable, { id: { $in: ids } }, newest), context);
  }
}
