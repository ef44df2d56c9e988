import type { ProviderMood } from '@landfall/law';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { PaymentProvider, ProviderSays } from './payment-provider.js';

/** A payment as the provider of a sandbox has it: how it was told to behave, and since when. */
export const SimulatedPaymentTable = defineEntity({
  name: 'SimulatedPaymentRow',
  tableName: 'simulated_payment',
  properties: {
    id: p.text().primary(),
    mood: p.text().$type<ProviderMood>(),
    chosenAt: p.datetime(3),
  },
});
export type SimulatedPaymentRow = InferEntity<typeof SimulatedPaymentTable>;

const lateMs = 20_000;

/** A provider that takes no money, on a page of the portal where one chooses what it answers. */
export const simulatedProvider = (publicUrl: string, em: SqlEntityManager): PaymentProvider => ({
  name: 'Simulated payments',
  isSimulated: true,
  open: async ({ id }) => new URL(`/pay/simulated/${id}`, publicUrl).href,
  ask: async (id) => {
    const chosen = await em.fork().findOne(SimulatedPaymentTable, { id });
    return chosen ? answersOf(chosen, new Date()) : [];
  },
});

function answersOf({ mood, chosenAt }: SimulatedPaymentRow, now: Date): readonly ProviderSays[] {
  if (mood === 'LATE') return now.getTime() - chosenAt.getTime() >= lateMs ? ['PAID'] : [];
  return answers[mood];
}

const answers: Record<Exclude<ProviderMood, 'LATE'>, readonly ProviderSays[]> = {
  AT_ONCE: ['PAID'],
  TWICE: ['PAID', 'PAID'],
  OUT_OF_ORDER: ['PAID', 'REFUSED'],
  NEVER: [],
  REFUSES: ['REFUSED'],
};
