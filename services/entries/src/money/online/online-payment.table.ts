import type { OnlinePaymentState } from '@landfall/law';
import type { Decimal } from '@landfall/rule';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { UsdColumn } from '../../usd-column.js';

/** A payment that its payer makes at a provider. It is no money of the books before the provider has it. */
export const OnlinePaymentTable = defineEntity({
  name: 'OnlinePaymentRow',
  tableName: 'online_payment',
  properties: {
    id: p.text().primary(),
    /** Whose account pays: that which filed. */
    accountId: p.text(),
    port: p.text(),
    /** The entry from which it was begun, where its payer comes back. */
    entryId: p.text(),
    amountUsd: p.type(UsdColumn).$type<Decimal>(),
    /** What the provider said, as far as it counts. That time ran out, the clock says. */
    status: p.text().$type<Exclude<OnlinePaymentState, 'EXPIRED'>>(),
    startedAt: p.datetime(3),
    /** Until when the payer may pay, and no other payment of the same entries is begun. */
    endsAt: p.datetime(3),
    settledAt: p.datetime(3).strictNullable(),
    /** When the provider is asked next; null when it is not any more. */
    askAt: p.datetime(3).strictNullable(),
  },
});
export type OnlinePaymentRow = InferEntity<typeof OnlinePaymentTable>;

/** What of an online payment is for an entry. */
export const OnlinePaymentPartTable = defineEntity({
  name: 'OnlinePaymentPartRow',
  tableName: 'online_payment_part',
  properties: {
    onlinePaymentId: p.text().primary(),
    entryId: p.text().primary(),
    amountUsd: p.type(UsdColumn).$type<Decimal>(),
  },
});
export type OnlinePaymentPartRow = InferEntity<typeof OnlinePaymentPartTable>;
