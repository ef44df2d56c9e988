import { as, type Context } from '@landfall/service-kit';
import { Ctx, Query, Resolver } from 'type-graphql';
import { OnlinePaymentProvider } from './online-payment.type.js';
import { providerOf } from './provider-of.js';

@Resolver()
export class OnlinePaymentProviderQuery {
  @Query(() => OnlinePaymentProvider, {
    nullable: true,
    description: 'Who takes payments online for the authority; null where the cashier alone takes them.',
  })
  onlinePaymentProvider(@Ctx() context: Context): OnlinePaymentProvider | null {
    const provider = providerOf(context);
    return provider && as(OnlinePaymentProvider, { name: provider.name, isSimulated: provider.isSimulated });
  }
}
