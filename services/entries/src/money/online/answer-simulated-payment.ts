import { providerMoodSays, type ProviderMood } from '@landfall/law';
import { done, enumOf, mutation, refused, UserError, userError } from '@landfall/service-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { trade } from '../../access.js';
import { OnlinePaymentTable } from './online-payment.table.js';
import { OnlinePayment } from './online-payment.type.js';
import { SimulatedPaymentTable } from './simulated-provider.js';
import { toOnlinePayment } from './to-online-payment.js';

export const SimulatedProviderMood = enumOf(providerMoodSays, {
  name: 'SimulatedProviderMood',
  description: 'What the simulated provider of a sandbox does with a payment.',
});

@InputType({ description: 'What the provider of a sandbox is to do.' })
class AnswerSimulatedPaymentInput {
  @Field(() => ID, { description: 'The payment, as `payOnline` named it.' })
  onlinePaymentId!: string;

  @Field(() => SimulatedProviderMood, { description: 'What it does.' })
  mood!: ProviderMood;
}

@ObjectType({ description: 'What came of `answerSimulatedPayment`.', simpleResolvers: true })
class AnswerSimulatedPaymentPayload {
  @Field(() => OnlinePayment, {
    nullable: true,
    description: 'The payment as the platform knows it: it learns of the answer when it asks the provider.',
  })
  onlinePayment!: OnlinePayment | null;

  @Field(() => [UserError], { description: 'Why nothing was done.' })
  userErrors!: UserError[];
}

export const answerSimulatedPayment = mutation({
  name: 'answerSimulatedPayment',
  description: 'Says what the simulated provider of a sandbox does with a payment of yours. No money moves.',
  may: trade,
  input: AnswerSimulatedPaymentInput,
  inputSays: 'Which payment, and what the provider does with it.',
  answers: AnswerSimulatedPaymentPayload,
  async work({ onlinePaymentId: id, mood }, it) {
    if (!it.context.settings.SANDBOX) return refused({ onlinePayment: null, userErrors: [noSandbox] });
    const online = await it.em.findOne(OnlinePaymentTable, { id, accountId: it.caller.accountId });
    if (!online) return refused({ onlinePayment: null, userErrors: [noSuchPayment] });
    await it.em.upsert(SimulatedPaymentTable, { id, mood, chosenAt: new Date() });
    return done({ onlinePayment: await toOnlinePayment(online, { ...it, now: () => it.now }) }, id);
  },
});

const noSandbox = userError('NO_SANDBOX', 'Only a sandbox has a simulated provider. This is none.', [], {
  nextStep: 'Pay at the provider, or at the cashier of the port.',
});
const noSuchPayment = userError('NOT_FOUND', 'There is no such payment, or it is not yours.', ['onlinePaymentId'], {
  nextStep: 'Look at the entry that was to be paid.',
});
