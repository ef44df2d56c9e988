import type { NewEvent } from '@landfall/events';
import { newId, newReference, type Change } from '@landfall/service-kit';
import { LockMode } from '@mikro-orm/core';
import { lockEntries } from '../lock-entries.js';
import { PaymentTable, type PaymentRow } from '../payment.table.js';
import { takePart } from '../take-part.js';
import { askAgainAt, changeBy } from './decide-online-payment.js';
import { OnlinePaymentPartTable, OnlinePaymentTable, type OnlinePaymentRow } from './online-payment.table.js';
import type { ProviderSays } from './payment-provider.js';

/** The subject of what the provider did: nobody at a counter. */
export const theProvider = 'payment-provider';

/**
 * Takes up what the provider answered, in its order. Money that came is taken whatever became of the entries meanwhile: what is
 * more than they owe by then is owed back, as of any payment.
 */
export async function settle(it: Change, id: string, says: readonly ProviderSays[]): Promise<NewEvent[]> {
  const parts = await it.em.find(OnlinePaymentPartTable, { onlinePaymentId: id });
  // the entries first, as whoever takes a payment holds them
  const held = await lockEntries(
    it.em,
    parts.map(({ entryId }) => entryId),
  );
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE };
  const online = await it.em.findOneOrFail(OnlinePaymentTable, { id }, lock);
  const events: NewEvent[] = [];
  for (const one of says) {
    const change = changeBy(online.status, one);
    if (change === 'REFUSE') Object.assign(online, { status: 'REFUSED', settledAt: it.now });
    if (change !== 'TAKE') continue;
    Object.assign(online, { status: 'PAID', settledAt: it.now });
    const payment = paymentOf(online, it);
    it.em.create(PaymentTable, payment);
    for (const { entryId, amountUsd } of parts) {
      const taken = await takePart(it, payment, { entry: held.get(entryId)!, amountUsd });
      events.push(...taken.events);
    }
  }
  online.askAt = online.status === 'PAID' ? null : askAgainAt(online, new Date());
  return events;
}

const paymentOf = (
  { entryId, accountId: payerAccountId, port, amountUsd }: OnlinePaymentRow,
  { now: recordedAt }: Change,
): PaymentRow => ({
  ...{ id: newId('pay'), entryId, payerAccountId, port, amountUsd },
  ...{ means: 'CARD', receiptNumber: newReference('RC'), recordedBy: theProvider, recordedAt },
});
