import type { PaymentMeansKept } from '@landfall/law';
import type { Decimal } from '@landfall/rule';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { UsdColumn } from '../usd-column.js';

/** A deposit taken by a cashier. Never changed. */
export const PaymentTable = defineEntity({
  name: 'PaymentRow',
  tableName: 'payment',
  properties: {
    id: p.text().primary(),
    entryId: p.text(),
    /** Whose account paid: that which filed. Null where a process of the release before wrote it. */
    payerAccountId: p.text().strictNullable(),
    /** Where it was taken: the port of its entry. Null where a process of the release before wrote it. */
    port: p.text().strictNullable(),
    /** By what means, as a code of `EntryPaymentMeans`. */
    means: p.text().$type<PaymentMeansKept>(),
    /** One of a kind at the port. */
    receiptNumber: p.text(),
    amountUsd: p.type(UsdColumn).$type<Decimal>(),
    /** Subject of the cashier. */
    recordedBy: p.text(),
    recordedAt: p.datetime(3),
  },
});
export type PaymentRow = InferEntity<typeof PaymentTable>;
