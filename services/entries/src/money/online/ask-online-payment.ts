import { done, mutation, refused, UserError, userError } from '@landfall/service-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { trade } from '../../access.js';
import { OnlinePaymentTable } from './online-payment.table.js';
import { OnlinePayment } from './online-payment.type.js';
import { providerOf } from './provider-of.js';
import { settle } from './settle.js';
import { toOnlinePayment } from './to-online-payment.js';

@InputType({ description: 'A payment of which the provider is asked.' })
class AskOnlinePaymentInput {
  @Field(() => ID, { description: 'The payment, as `payOnline` named it.' })
  onlinePaymentId!: string;
}

@ObjectType({ description: 'What came of `askOnlinePayment`.', simpleResolvers: true })
class AskOnlinePaymentPayload {
  @Field(() => OnlinePayment, {
    nullable: true,
    description: 'The payment as it stands now; null when it is not yours.',
  })
  onlinePayment!: OnlinePayment | null;

  @Field(() => [UserError], { description: 'Why it could not be asked.' })
  userErrors!: UserError[];
}

export const askOnlinePayment = mutation({
  name: 'askOnlinePayment',
  description:
    'Asks the provider how a payment of yours stands, as when its payer comes back. The platform asks by itself too, for a week.',
  may: trade,
  input: AskOnlinePaymentInput,
  inputSays: 'Which payment.',
  answers: AskOnlinePaymentPayload,
  async work({ onlinePaymentId: id }, it) {
    const online = await it.em.findOne(OnlinePaymentTable, { id, accountId: it.caller.accountId });
    if (!online) return refused({ onlinePayment: null, userErrors: [noSuchPayment] });
    // Before anything is held: a provider may be slow.
    const says = (await providerOf(it.context)?.ask(id)) ?? [];
    const events = await settle(it, id, says);
    return done({ onlinePayment: await toOnlinePayment(online, { ...it, now: () => it.now }) }, id, ...events);
  },
});

const noSuchPayment = userError('NOT_FOUND', 'There is no such payment, or it is not yours.', ['onlinePaymentId'], {
  nextStep: 'Look at the entry that was to be paid.',
});
